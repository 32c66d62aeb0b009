import Fuse from 'fuse.js';
import type { Passage } from './corpus.js';

/** Scores of passages for a query, 0 … 1, by passage id; passages that share nothing with it are absent. */
export type PassageScores = ReadonlyMap<string, number>;

/** More words than this add time, not meaning: Fuse's time grows with query tokens × characters indexed. */
const maxQueryTokens = 24;

/** Marks the borders of a token, because Fuse looks for substrings: without them "art" would match "start". */
const mark = (tokens: readonly string[]): string => [...new Set(tokens)].map((token) => `‹${token}›`).join(' ');

/**
 * Keyword search by Fuse over the analyzed titles: what an entry is called, also before it has any example.
 * Examples and answers are left to the cosine, which finds them as well in a hundredth of the time (docs/search.md).
 * @param tokenize the analyzer, the same for titles and queries.
 */
export function createFuseIndex(passages: readonly Passage[], tokenize: (text: string) => string[]) {
  const records = passages.map(({ id, title }) => ({ id, title: mark(tokenize(title)) }));
  const fuse = new Fuse(records, {
    keys: ['title'],
    includeScore: true,
    useTokenSearch: true,
    tokenize: (text) => text.split(' ').filter(Boolean),
    // Tokens are already base forms: anything above 0 would let short ones match nearly everything.
    threshold: 0,
    // Fuse would turn が into か. The analyzers take marks off where that is right.
    ignoreDiacritics: false,
    shouldSort: false,
  });
  return (queryTokens: readonly string[]): PassageScores => {
    const query = mark(queryTokens.slice(0, maxQueryTokens));
    // Fuse's score runs from 0 (identical) to 1; ours the other way.
    return new Map((query ? fuse.search(query) : []).map(({ item, score }) => [item.id, 1 - (score ?? 1)]));
  };
}
