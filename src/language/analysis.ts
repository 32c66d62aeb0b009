import QuickLRU from 'quick-lru';
import { foldLatin, ngrams, wordsOf } from './normalize.js';

/** A text made comparable. The same analysis serves what is indexed and what is asked. */
export interface Analysis {
  /** Words in their base form: what keyword search sees. */
  tokens: string[];
  /** Tokens and finer traces (character n-grams, readings): what survives slips of the finger. */
  features: string[];
  /** All words, "how", "must" and "would be nice" among them, and pairs: how a thing is said, whatever it is about. */
  phrasing: string[];
}

/** Marks a feature as a piece of how a text sounds. */
export const soundPrefix = 's:';

/** Within a word and its borders. Pairs of letters add time and no meaning (docs/search.md, ablation). */
export const wordNgrams = (word: string): string[] => ngrams(`_${word}_`, 3, 4).map((gram) => `c:${gram}`);

/** Pairs of neighbours: "chính sách", "city hall". */
export const pairs = (words: readonly string[]): string[] =>
  words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`);

type SpellOut = (words: readonly string[]) => string[];
type Stem = (word: string) => string;

/** Unaccented before stemming, so that "informacoes" meets "informações" (retrieval measurements: docs/search.md). */
export const stemming =
  (spellOut: SpellOut, stem: Stem) =>
  (normalized: string): string[] =>
    spellOut(wordsOf(normalized)).map((word) => stem(foldLatin(word)));

/** For languages in Latin letters: base forms, pairs of them, and the letters of the words as they are written. */
export function latinAnalysis(spellOut: SpellOut, stem: Stem): (normalized: string) => Analysis {
  const stems = stemming(spellOut, stem);
  return (normalized) => {
    const tokens = stems(normalized);
    const folded = spellOut(wordsOf(normalized)).map(foldLatin);
    const phrasing = [...tokens, ...pairs(tokens)];
    return { tokens, features: [...phrasing, ...folded.flatMap(wordNgrams)], phrasing };
  };
}

/** A language's texts are made of some thousand words; what strangers type must not fill the memory. */
const maxKeptStems = 20_000;

/** The same stemmer, which remembers: a text's words come again in every other text. */
export function remembering(stem: Stem): Stem {
  const kept = new QuickLRU<string, string>({ maxSize: maxKeptStems });
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const found = stem(word);
    kept.set(word, found);
    return found;
  };
}
