import type { SparseVector } from '../features/vectorizer.js';

/** Which texts have a feature, and with what weight: an inverted index. Plain data: it can be kept in a file. */
export interface InvertedIndex {
  texts: number;
  /** By feature number, where its texts begin in the lists below; they end where the next one's begin. */
  start: Int32Array;
  text: Int32Array;
  weight: Float32Array;
}

export function createInvertedIndex(vectors: readonly SparseVector[], features: number): InvertedIndex {
  const start = new Int32Array(features + 1);
  for (const { index } of vectors) {
    for (const feature of index) start[feature + 1] = (start[feature + 1] ?? 0) + 1;
  }
  for (let feature = 0; feature < features; feature += 1) {
    start[feature + 1] = (start[feature + 1] ?? 0) + (start[feature] ?? 0);
  }
  const next = start.slice();
  const total = start[features] ?? 0;
  const postings: InvertedIndex = {
    texts: vectors.length,
    start,
    text: new Int32Array(total),
    weight: new Float32Array(total),
  };
  vectors.forEach(({ index, value }, text) => {
    index.forEach((feature, at) => {
      const place = next[feature] ?? 0;
      next[feature] = place + 1;
      postings.text[place] = text;
      postings.weight[place] = value[at] ?? 0;
    });
  });
  return postings;
}

/** The vectors that the postings were made of. */
export function vectorsIn({ texts, start, text, weight }: InvertedIndex): SparseVector[] {
  const vectors: { index: number[]; value: number[] }[] = Array.from({ length: texts }, () => ({
    index: [],
    value: [],
  }));
  for (let feature = 0; feature + 1 < start.length; feature += 1) {
    const end = start[feature + 1] ?? 0;
    for (let place = start[feature] ?? 0; place < end; place += 1) {
      const vector = vectors[text[place] ?? 0];
      vector?.index.push(feature);
      vector?.value.push(weight[place] ?? 0);
    }
  }
  return vectors.map(({ index, value }) => ({ index: Int32Array.from(index), value: Float32Array.from(value) }));
}

/** Cosine of a query to every text, 0 … 1, at the text's place. */
export function similarities(
  { index, value }: SparseVector,
  { texts, start, text, weight }: InvertedIndex,
): Float64Array {
  const sums = new Float64Array(texts);
  index.forEach((feature, at) => {
    const queryWeight = value[at] ?? 0;
    const end = start[feature + 1] ?? 0;
    for (let place = start[feature] ?? 0; place < end; place += 1) {
      const other = text[place] ?? 0;
      sums[other] = (sums[other] ?? 0) + queryWeight * (weight[place] ?? 0);
    }
  });
  return sums;
}
