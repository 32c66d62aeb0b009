import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemPortuguese } from '@orama/stemmers/portuguese';
import { hasKanji, type Morpheme, morphemesOf, readingOf, runBigrams, soundSkeleton } from './japanese.js';
import { type Locale, type PerLocale, perLocale } from './locales.js';
import { foldLatin, ngrams, normalize, wordsOf } from './normalize.js';
import { expandShorthand } from './shorthand.js';
import { decodeTelex } from './telex.js';

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
  en: (text) => analyzeStemmed(text, 'en'),
  pt: (text) => analyzeStemmed(text, 'pt'),
  vi: analyzeVietnamese,
};

export const analyze = (text: string, locale: Locale): Analysis => analyzers[locale](normalize(text));

/** Within a word and its borders. Pairs of letters add time and no meaning (docs/search.md, ablation). */
const wordNgrams = (word: string): string[] => ngrams(`_${word}_`, 3, 4).map((gram) => `c:${gram}`);

/** Pairs of neighbours: "chính sách", "city hall". */
const pairs = (words: readonly string[]): string[] => words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`);

const stemmers: PerLocale<(word: string) => string> = {
  // Latin words amid Japanese: takes the plural off, whatever their language.
  ja: stemEnglish,
  en: stemEnglish,
  pt: stemPortuguese,
  vi: (word) => word,
};

/** Unaccented before stemming, so that "informacoes" meets "informações" (retrieval measurements: docs/search.md). */
export const stemsOf = (normalized: string, locale: Locale): string[] =>
  expandShorthand(wordsOf(normalized), locale).map((word) => stemOf(foldLatin(word), locale));

/** A language's texts are made of some thousand words; what strangers type must not fill the memory. */
const maxKeptStems = 20_000;
const keptStems: PerLocale<Map<string, string>> = perLocale(() => new Map());

function stemOf(word: string, locale: Locale): string {
  const kept = keptStems[locale];
  const known = kept.get(word);
  if (known !== undefined) return known;
  if (kept.size >= maxKeptStems) kept.clear();
  const stem = stemmers[locale](word);
  kept.set(word, stem);
  return stem;
}

function analyzeStemmed(text: string, locale: 'en' | 'pt'): Analysis {
  const folded = expandShorthand(wordsOf(text), locale).map(foldLatin);
  const tokens = stemsOf(text, locale);
  return { tokens, features: [...tokens, ...pairs(tokens), ...folded.flatMap(wordNgrams)] };
}

function analyzeVietnamese(text: string): Analysis {
  const syllables = expandShorthand(wordsOf(text).map(decodeTelex), 'vi');
  const folded = syllables.map(foldLatin);
  const marked = syllables.filter((syllable, at) => syllable !== folded[at]);
  return { tokens: folded, features: [...folded, ...pairs(folded), ...marked, ...folded.flatMap(wordNgrams)] };
}

function analyzeJapanese(text: string): Analysis {
  const morphemes = morphemesOf(text);
  const content = morphemes.filter(({ isContent }) => isContent).map(({ base }) => base);
  const tokens = [...content, ...runBigrams(text)];
  return { tokens, features: [...tokens, ...soundFeatures(text, morphemes)] };
}

/** Who writes more has said it by then; turning a whole page into sounds would be most of a question's time. */
const longestSound = 400;

/** How the text sounds, in n-grams: what kana-only, romaji and kanji questions have in common. */
function soundFeatures(text: string, morphemes: readonly Morpheme[]): string[] {
  const spoken = hasKanji(text) ? readingOf(morphemes) : text;
  const sound = soundSkeleton(spoken.slice(0, longestSound)).replaceAll(' ', '');
  return ngrams(sound, 3, 4).map((gram) => `${soundPrefix}${gram}`);
}

const soundPrefix = 's:';

/** Whether a feature is a piece of how a Japanese text sounds. */
export const isSound = (feature: string): boolean => feature.startsWith(soundPrefix);
