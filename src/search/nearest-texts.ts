import type { SparseVector } from './vectorizer.js';

/** Which texts have a feature, and with what weight: an inverted index. Plain data: it can be kept in a file. */
export interface Postings {
  texts: number;
  /** By feature number. */
  textsWith: readonly Int32Array[];
  weights: readonly Float32Array[];
}

export function createPostings(vectors: readonly SparseVector[], features: number): Postings {
  const textsWith: number[][] = Array.from({ length: features }, () => []);
  const weights: number[][] = Array.from({ length: features }, () => []);
  vectors.forEach(({ index, value }, text) => {
    index.forEach((feature, at) => {
      textsWith[feature]?.push(text);
      weights[feature]?.push(value[at] ?? 0);
    });
  });
  return {
    texts: vectors.length,
    textsWith: textsWith.map((list) => Int32Array.from(list)),
    weights: weights.map((list) => Float32Array.from(list)),
  };
}

/** The vectors that the postings were made of. */
export function vectorsIn({ texts, textsWith, weights }: Postings): SparseVector[] {
  const features: number[][] = Array.from({ length: texts }, () => []);
  const values: number[][] = Array.from({ length: texts }, () => []);
  textsWith.forEach((list, feature) => {
    list.forEach((text, at) => {
      features[text]?.push(feature);
      values[text]?.push(weights[feature]?.[at] ?? 0);
    });
  });
  return features.map((index, text) => ({
    index: Int32Array.from(index),
    value: Float32Array.from(values[text] ?? []),
  }));
}

/** Cosine of a query to every text, 0 … 1, at the text's place. */
export function similarities({ index, value }: SparseVector, { texts, textsWith, weights }: Postings): Float64Array {
  const sums = new Float64Array(texts);
  index.forEach((feature, at) => {
    const weight = value[at] ?? 0;
    const textWeights = weights[feature];
    textsWith[feature]?.forEach((text, posting) => {
      sums[text] = (sums[text] ?? 0) + weight * (textWeights?.[posting] ?? 0);
    });
  });
  return sums;
}
