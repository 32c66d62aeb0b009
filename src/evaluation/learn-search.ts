import type { Locale } from '../language/locales.js';
import type { Corpus } from '../search/corpus.js';
import { createConceptFinder } from '../search/features/concepts.js';
import { createTextReader, type ReadText, type ReadTexts } from '../search/features/text-reader.js';
import { learnLocaleModel } from '../search/locale-model.js';
import { type Ablation, createLocaleIndex, createSearch, type Search } from '../search/search.js';
import { trainingSetOf } from '../search/training-set.js';

/** Gives the reader of a locale's texts. */
export type Readers = (locale: Locale) => ReadTexts;

interface LearnSearchOptions {
  ablation?: Ablation;
  /** Readers that remember, where much the same texts are learned several times. */
  readers?: Readers;
}

/** A search that learned from this corpus alone, here and now, and that is kept nowhere: for measuring. Takes seconds. */
export function learnSearch(
  corpus: Corpus,
  { ablation, readers = rememberingReaders(corpus) }: LearnSearchOptions = {},
): Search {
  const keeps = ablation?.keepsFeature ?? (() => true);
  const indexOf = (locale: Locale) => {
    const reader = readers(locale);
    const read = (text: string): ReadText => {
      const { features, phrasing } = reader(text);
      return { features: features.filter(keeps), phrasing: phrasing.filter(keeps) };
    };
    return createLocaleIndex(corpus, locale, learnLocaleModel(trainingSetOf(corpus, locale), read));
  };
  return createSearch(corpus, new Map(corpus.locales.map((locale) => [locale, indexOf(locale)])), ablation);
}

export function rememberingReaders({ concepts, locales }: Corpus): Readers {
  const findConcepts = createConceptFinder(concepts);
  const readers = new Map(locales.map((locale) => [locale, remembering(createTextReader(locale, findConcepts))]));
  return (locale) => readers.get(locale) ?? createTextReader(locale, findConcepts);
}

function remembering(read: ReadTexts): ReadTexts {
  const known = new Map<string, ReadText>();
  return (text) => {
    const value = known.get(text) ?? read(text);
    known.set(text, value);
    return value;
  };
}
