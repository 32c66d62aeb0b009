import { languageName } from './languages.js';
import type { EntryRule } from './rule.js';

/** What a language lacks is shown in another: honest, but not what its readers came for. */
export const missingText: EntryRule = {
  name: 'missing-text',
  level: 'hint',
  check: ({ entry, file }, { knowledge: { languages } }) =>
    languages.translations
      .filter((locale) => entry.answer[locale] === undefined)
      .map((locale) => {
        const shown = languageName(languages.find(entry.answer, locale).locale);
        return file.problemAt(
          ['answer', locale],
          `${languageName(locale)}の文がありません（${shown}の文を表示します）。title、answer、review に ${locale} の行を書き足してください。`,
        );
      }),
};
