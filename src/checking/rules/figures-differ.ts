import type { Entry } from '../../knowledge/entry.js';
import type { Locale } from '../../language/locales.js';
import { figuresIn, figuresMissing } from './figures/figures-in.js';
import { languageNames, quoted, textOf, translations } from './languages.js';
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
  return [
    ...advice(figuresMissing(japanese, translated), '日本語', languageNames[locale]),
    ...advice(figuresMissing(translated, japanese), languageNames[locale], '日本語'),
  ];
}

const advice = (figures: readonly string[], where: string, notWhere: string): string[] =>
  figures.length === 0
    ? []
    : [
        `${where}の文の${quoted(figures)}が、${notWhere}の文にありません。二つの文の数字・日付・時刻を見くらべて直してください。`,
      ];
