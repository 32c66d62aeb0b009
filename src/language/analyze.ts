import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemPortuguese } from '@orama/stemmers/portuguese';
import { hasKanji, morphemesOf, readingOf, runBigrams, soundSkeleton } from './japanese.js';
import type { Locale, PerLocale } from './locales.js';
import { foldLatin, ngrams, normalize, wordsOf } from './normalize.js';
import { expandShorthand } from './shorthand.js';

/** A text made comparable. The same analysis serves what is indexed and what is asked. */
export interface Analysis {
  /** Words in their base form: what keyword search sees. */
  tokens: string[];
  /** Tokens and finer traces (character n-grams, readings): what survives slips of the finger. */
  features: string[];
}

type Analyzer = (normalized: string) => Analysis;

const analyzers: PerLocale<Analyzer> = {
  ja: analyzeJapanese,
  en: (text) => analyzeStemmed(expandShorthand(wordsOf(text), 'en'), stemEnglish),
  pt: (text) => analyzeStemmed(expandShorthand(wordsOf(text), 'pt'), stemPortuguese),
  vi: analyzeVietnamese,
};

export const analyze = (text: string, locale: Locale): Analysis => analyzers[locale](normalize(text));

const wordNgrams = (word: string): string[] => ngrams(`_${word}_`, 2, 4).map((gram) => `c:${gram}`);

/** Pairs of neighbours: "chính sách", "city hall". */
const pairs = (words: readonly string[]): string[] => words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`);

/** Unaccented before stemming, so that "informacoes" meets "informações" (retrieval measurements: docs/search.md). */
function analyzeStemmed(words: readonly string[], stem: (word: string) => string): Analysis {
  const folded = words.map(foldLatin);
  const tokens = folded.map(stem);
  return { tokens, features: [...tokens, ...pairs(tokens), ...folded.flatMap(wordNgrams)] };
}

/** "nha2 tre3": tone keys of a keyboard that was not switched to Vietnamese. */
const withoutToneKeys = (word: string): string => word.replace(/^([a-z]+)[1-9]{1,2}$/, '$1');

function analyzeVietnamese(text: string): Analysis {
  const syllables = expandShorthand(wordsOf(text).map(withoutToneKeys), 'vi');
  const folded = syllables.map(foldLatin);
  const marked = syllables.filter((syllable, at) => syllable !== folded[at]);
  return { tokens: folded, features: [...folded, ...pairs(folded), ...marked, ...folded.flatMap(wordNgrams)] };
}

function analyzeJapanese(text: string): Analysis {
  const morphemes = morphemesOf(text);
  const content = morphemes.filter(({ isContent }) => isContent);
  const tokens = [...content.map(({ base }) => base), ...runBigrams(text)];
  const readings = content.flatMap(({ reading }) => ngrams(reading, 2, 3)).map((gram) => `r:${gram}`);
  return { tokens, features: [...tokens, ...readings] };
}

/** How a text sounds if it is Japanese, in n-grams: what kana-only, romaji and kanji questions have in common. */
export function soundFeatures(text: string): string[] {
  const normalized = normalize(text);
  const sound = hasKanji(normalized) ? readingOf(morphemesOf(normalized)) : normalized;
  return ngrams(soundSkeleton(sound).replaceAll(' ', ''), 3, 5).map((gram) => `s:${gram}`);
}
