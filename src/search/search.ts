import { analyze } from '../language/analyze.js';
import { type Locale, type PerLocale, perLocale } from '../language/locales.js';
import type { Corpus } from './corpus.js';
import { createFuseIndex } from './fuse-index.js';

/** How well a passage fits a query; 1 = best. */
export interface Match {
  id: string;
  score: number;
}

/** Best first. */
export type Ranking = readonly Match[];

export type Search = (query: string, locale: Locale) => Ranking;

export function createSearch(corpus: Corpus): Search {
  const indexes: PerLocale<ReturnType<typeof createFuseIndex>> = perLocale((locale) =>
    createFuseIndex(corpus.passages[locale], (text) => analyze(text, locale).tokens),
  );
  return (query, locale) =>
    [...indexes[locale](analyze(query, locale).tokens)]
      .map(([id, score]) => ({ id, score }))
      .sort((a, b) => b.score - a.score);
}
