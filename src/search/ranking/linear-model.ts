import type { SparseVector } from '../features/vectorizer.js';

/** One hyperplane per label. Plain data: it can be kept in a file. */
export interface LinearModel {
  labels: readonly string[];
  /** The weights of one feature for all labels stand together: a text touches few features and every label. */
  weights: Float32Array;
  biases: Float64Array;
}

/** A score per label: about 1 for a text like its examples, about -1 for any other. */
export function classify(vector: SparseVector, model: LinearModel): Map<string, number> {
  const scores = scoresOf(vector, model);
  return new Map(model.labels.map((label, at) => [label, scores[at] ?? 0]));
}

/** The same scores, in the order of the labels. */
export function scoresOf({ index, value }: SparseVector, { weights, biases }: LinearModel): Float64Array {
  const scores = biases.slice();
  const size = scores.length;
  // Four features at a time: the sums are fetched and stored a quarter as often, which halves the time of training.
  for (let at = 0; at < index.length; at += 4) {
    const a = (index[at] ?? 0) * size;
    const b = (index[at + 1] ?? 0) * size;
    const c = (index[at + 2] ?? 0) * size;
    const d = (index[at + 3] ?? 0) * size;
    const xa = value[at] ?? 0;
    const xb = value[at + 1] ?? 0;
    const xc = value[at + 2] ?? 0;
    const xd = value[at + 3] ?? 0;
    for (let k = 0; k < size; k += 1) {
      const sum =
        xa * (weights[a + k] ?? 0) +
        xb * (weights[b + k] ?? 0) +
        xc * (weights[c + k] ?? 0) +
        xd * (weights[d + k] ?? 0);
      scores[k] = (scores[k] ?? 0) + sum;
    }
  }
  return scores;
}
