import { isSound } from '../../language/analyze.js';
import type { PassageScores } from './fuse-index.js';
import { createInvertedIndex, type InvertedIndex, similarities } from './inverted-index.js';
import {
  countFeatures,
  createVocabulary,
  type FeatureCounts,
  type Vocabulary,
  vectorOf,
} from '../features/vectorizer.js';

/** What passages say of their matter in their title and answer, and what it is called. Plain data: it can be kept in a file. */
export interface FieldIndex {
  ids: readonly string[];
  vocabulary: Vocabulary;
  /** How much each passage speaks of each feature: 0 … 1. */
  postings: InvertedIndex;
}

/** The features of a passage's fields. */
type Fields = Readonly<Record<FieldName, readonly string[]>> & { id: string };

type FieldName = keyof typeof fieldWeights;

/**
 * A title says what a passage is about; an answer mentions much else besides (docs/search.md, public sets); the words of
 * its concepts are what people may call it.
 */
const fieldWeights = { title: 2, answer: 0.5, words: 0.5 } as const;
const fieldNames: readonly FieldName[] = ['title', 'answer', 'words'];

/** How soon more of a feature stops telling more, and how far long fields are marked down: BM25's usual values. */
const saturation = 1.2;
const lengthPenalty = 0.75;

/** The sound of a Japanese text says again, in many more pieces, what its words have said. */
const soundWeight = 0.1;

/**
 * BM25F: BM25 over fields of unlike weight and length (Robertson, Zaragoza & Taylor 2004,
 * https://doi.org/10.1145/1031171.1031181).
 */
export function createFieldIndex(passages: readonly Fields[]): FieldIndex {
  const lengths = meanLengths(passages);
  const weighed = passages.map((passage) => weigh(passage, lengths));
  const vocabulary = createVocabulary(weighed, { minTexts: 1, idf: bm25Idf });
  const vectors = weighed.map((features) => ({
    index: Int32Array.from(features.keys(), (feature) => vocabulary.numbers.get(feature) ?? 0),
    value: Float32Array.from(features.values(), (weight) => weight / (weight + saturation)),
  }));
  return {
    ids: passages.map(({ id }) => id),
    vocabulary,
    postings: createInvertedIndex(vectors, vocabulary.numbers.size),
  };
}

/** The share of what the query says that each passage speaks of, 0 … 1, by passage id. */
export function fieldScores(query: readonly string[], { ids, vocabulary, postings }: FieldIndex): PassageScores {
  const scores = similarities(vectorOf(countFeatures(query), vocabulary, shareOfQuery), postings);
  return new Map(ids.map((id, at): [string, number] => [id, scores[at] ?? 0]).filter(([, score]) => score > 0));
}

const shareOfQuery = {
  weigh: (times: number, idf: number, feature: string) => times * (isSound(feature) ? soundWeight : 1) * idf,
  lengthOf: (weights: readonly number[]) => weights.reduce((sum, weight) => sum + weight, 0),
};

const bm25Idf = (texts: number, having: number): number => Math.log(1 + (texts - having + 0.5) / (having + 0.5));

const meanLengths = (passages: readonly Fields[]): Record<FieldName, number> => ({
  title: mean(passages.map(({ title }) => title.length)),
  answer: mean(passages.map(({ answer }) => answer.length)),
  words: mean(passages.map(({ words }) => words.length)),
});

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** How often each feature comes in all fields: more in one of weight, less in one longer than others. */
function weigh(passage: Fields, meanLength: Readonly<Record<FieldName, number>>): FeatureCounts {
  const sums = new Map<string, number>();
  for (const name of fieldNames) {
    const features = passage[name];
    const share =
      fieldWeights[name] / (1 - lengthPenalty + (lengthPenalty * features.length) / (meanLength[name] || 1));
    for (const feature of features) sums.set(feature, (sums.get(feature) ?? 0) + share);
  }
  return sums;
}
