import Fuse from 'fuse.js';
import type { Passage } from './corpus.js';

/** Scores of passages for a query, 0 … 1, by passage id; passages that share nothing with it are absent. */
export type PassageScores = ReadonlyMap<string, number>;

interface FuseRecord {
  id: string;
  text: string;
}

/** More words than this add time, not meaning: Fuse's time grows with query tokens × characters indexed. */
const maxQueryTokens = 24;

/** How many of a passage's texts count: one alone rewards luck, all punish passages with many examples. */
const bestTexts = 3;

/**
 * Marks the borders of a token, because Fuse looks for substrings: without them "art" would match "start".
 */
const mark = (tokens: readonly string[]): string => [...new Set(tokens)].map((token) => `‹${token}›`).join(' ');

/**
 * Keyword search by Fuse over analyzed tokens: a record for each title, example and answer.
 * @param tokenize the analyzer, the same for texts and queries.
 */
export function createFuseIndex(passages: readonly Passage[], tokenize: (text: string) => string[]) {
  const records = passages.flatMap((passage): FuseRecord[] =>
    [passage.title, passage.answer].map((text) => ({ id: passage.id, text: mark(tokenize(text)) })),
  );
  const fuse = new Fuse(records, {
    keys: ['text'],
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
    const byPassage = new Map<string, number[]>();
    const query = mark(queryTokens.slice(0, maxQueryTokens));
    for (const { item, score } of query ? fuse.search(query) : []) {
      // Fuse's score runs from 0 (identical) to 1; ours the other way.
      byPassage.set(item.id, [...(byPassage.get(item.id) ?? []), 1 - (score ?? 1)]);
    }
    return new Map([...byPassage].map(([id, scores]) => [id, meanOfBest(scores)]));
  };
}

const meanOfBest = (scores: readonly number[]): number =>
  scores
    .toSorted((a, b) => b - a)
    .slice(0, bestTexts)
    .reduce((sum, score) => sum + score, 0) / bestTexts;
