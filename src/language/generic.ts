import { type Analysis, latinAnalysis, pairs, stemming } from './analysis.js';
import { genericFigures } from './generic-figures.js';
import { inLatinLetters } from './identification.js';
import type { LanguageModule } from './language-module.js';
import type { Locale } from './locales.js';
import { ngrams } from './normalize.js';
import { scriptOf } from './scripts.js';

const spellOut = (words: readonly string[]): string[] => [...words];
const unchanged = (word: string): string => word;

/** What is known of any language by its script alone: enough to find a text by its words and their parts. */
export function genericLanguage(locale: Locale): LanguageModule {
  const isLatin = scriptOf(locale) === 'Latn';
  const wordsIn = segmenting(locale);
  return {
    locale,
    analyze: isLatin ? latinAnalysis(spellOut, unchanged) : (text) => segmentedAnalysis(wordsIn(text)),
    stems: isLatin ? stemming(spellOut, unchanged) : wordsIn,
    spellOut,
    correctsSpelling: false,
    isLinguaFranca: false,
    identification: { ...inLatinLetters, eldCode: () => new Intl.Locale(locale).language, leavesOutMarks: true },
    figures: genericFigures(locale),
  };
}

/** Words of a script that may have no blanks between them (Thai, Chinese): the platform knows their dictionaries. */
function segmenting(locale: Locale): (text: string) => string[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  return (text) => [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
}

/** Pieces of words as well as words: dictionaries part the same text in several ways. */
const segmentedAnalysis = (words: string[]): Analysis => ({
  tokens: words,
  features: [...words, ...pairs(words), ...words.flatMap((word) => ngrams(word, 2, 3)).map((gram) => `c:${gram}`)],
  phrasing: [...words, ...pairs(words)],
});
