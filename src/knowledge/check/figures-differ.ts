import type { Locale } from '../../language/locales.js';
import type { Entry } from '../entry.js';
import { figuresIn, figuresMissing } from './figures/figures-in.js';
import { languageNames, textOf, translations } from './languages.js';
import type { EntryRule } from './rule.js';

/** A wrong year or percentage is the mistranslation that does most harm and that nobody sees. */
export const figuresDiffer: EntryRule = {
  name: 'figures-differ',
  level: 'warning',
  check: ({ entry, file }) =>
    translations.flatMap((locale) =>
      differences(entry, locale).map((message) => file.problemAt(['answer', locale], message)),
    ),
};

function differences(entry: Entry, locale: Locale): string[] {
  const japanese = figuresIn(textOf(entry, 'ja'), 'ja');
  const translated = figuresIn(textOf(entry, locale), locale);
  const language = languageNames[locale];
  return [
    ...figuresMissing(japanese, translated).map(
      (figure) =>
        `日本語の文の「${figure}」が、${language}の文にありません。数字と日付を日本語とくらべて直してください。`,
    ),
    ...figuresMissing(translated, japanese).map(
      (figure) =>
        `${language}の文の「${figure}」が、日本語の文にありません。数字と日付を日本語とくらべて直してください。`,
    ),
  ];
}
