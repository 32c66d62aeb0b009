import type { Locale } from '../../language/locales.js';
import { original } from '../../language/original.js';
import { figuresIn, figuresMissing } from './figures/figures-in.js';
import { languageName, originalTextOf, quoted, textsOf } from './languages.js';
import type { EntryRule } from './rule.js';

/** A wrong year or percentage is the mistranslation that does most harm and that nobody sees. */
export const figuresDiffer: EntryRule = {
  name: 'figures-differ',
  level: 'warning',
  check: ({ entry, file }, { knowledge }) =>
    textsOf(entry, knowledge.languages.translations).flatMap(({ locale, text }) =>
      differences(originalTextOf(entry), text, locale).map((message) => file.problemAt(['answer', locale], message)),
    ),
};

function differences(japaneseText: string, text: string, locale: Locale): string[] {
  const japanese = figuresIn(japaneseText, original);
  const translated = figuresIn(text, locale);
  return [
    ...advice(figuresMissing(japanese, translated), '日本語', languageName(locale)),
    ...advice(figuresMissing(translated, japanese), languageName(locale), '日本語'),
  ];
}

const advice = (figures: readonly string[], where: string, notWhere: string): string[] =>
  figures.length === 0
    ? []
    : [
        `${where}の文の${quoted(figures)}が、${notWhere}の文にありません。二つの文の数字・日付・時刻を見くらべて直してください。`,
      ];
