import { shuffled } from './shuffle.js';
import type { SparseVector } from './vectorizer.js';

export interface LabelledVector {
  label: string;
  vector: SparseVector;
}

/** One hyperplane per label. Plain data: it can be kept in a file. */
export interface LinearModel {
  labels: readonly string[];
  /** The weights of one feature for all labels stand together: a query touches few features and every label. */
  weights: Float32Array;
  biases: Float64Array;
}

/** Price of an example on the wrong side. Between .25 and 4 hit@1 moves by a point (docs/search.md). */
const cost = 0.5;
const maxPasses = 8;
/** A pass that moves no multiplier further than this is the last. */
const tolerance = 1e-2;
/** An example this far on its right side, without influence, is left out of the later passes ("shrinking"). */
const shrinkAbove = 0.1;

/** All vectors end to end in flat arrays (compressed sparse rows): training runs over them some hundred times. */
interface Rows {
  start: Int32Array;
  feature: Int32Array;
  weight: Float32Array;
  squaredNorm: Float64Array;
}

/**
 * One linear support vector machine per label against the rest, L2 loss, by dual coordinate descent with shrinking
 * (Hsieh et al. 2008: https://www.csie.ntu.edu.tw/~cjlin/papers/cddual.pdf). The order is shuffled from a fixed seed,
 * so that the same texts always give the same model.
 * @param size number of features
 */
export function trainSvm(examples: readonly LabelledVector[], size: number): LinearModel {
  const labels = [...new Set(examples.map(({ label }) => label))];
  const rows = toRows(examples);
  const order = shuffled(examples.length);
  const weights = new Float32Array(size * labels.length);
  const biases = new Float64Array(labels.length);
  labels.forEach((label, at) => {
    const isPositive = Uint8Array.from(examples, (example) => (example.label === label ? 1 : 0));
    const one = trainOne(rows, isPositive, order, size);
    biases[at] = one.bias;
    one.weights.forEach((weight, feature) => {
      weights[feature * labels.length + at] = weight;
    });
  });
  return { labels, weights, biases };
}

/** A score per label: about 1 for a text like its examples, about -1 for any other. */
export function classify(
  { index, value }: SparseVector,
  { labels, weights, biases }: LinearModel,
): Map<string, number> {
  const scores = Float64Array.from(biases);
  index.forEach((feature, at) => {
    const start = feature * labels.length;
    const weight = value[at] ?? 0;
    for (let k = 0; k < labels.length; k += 1) scores[k] = (scores[k] ?? 0) + weight * (weights[start + k] ?? 0);
  });
  return new Map(labels.map((label, at) => [label, scores[at] ?? 0]));
}

function trainOne(rows: Rows, isPositive: Uint8Array, order: Int32Array, size: number) {
  const weights = new Float64Array(size);
  const alpha = new Float64Array(order.length);
  const active = Int32Array.from(order);
  const slack = 1 / (2 * cost);
  let bias = 0;
  let remaining = active.length;
  for (let pass = 0; pass < maxPasses; pass += 1) {
    let largestMove = 0;
    let kept = 0;
    for (let at = 0; at < remaining; at += 1) {
      const row = active[at] ?? 0;
      const sign = isPositive[row] === 1 ? 1 : -1;
      const old = alpha[row] ?? 0;
      const gradient = sign * (bias + product(rows, row, weights)) - 1 + old * slack;
      if (old === 0 && gradient > shrinkAbove) continue;
      active[kept] = row;
      kept += 1;
      const next = Math.max(0, old - gradient / ((rows.squaredNorm[row] ?? 1) + slack));
      if (next === old) continue;
      alpha[row] = next;
      const step = (next - old) * sign;
      addRow(rows, row, step, weights);
      bias += step;
      largestMove = Math.max(largestMove, Math.abs(step));
    }
    remaining = kept;
    if (largestMove < tolerance) break;
  }
  return { weights, bias };
}

function product({ start, feature, weight }: Rows, row: number, weights: Float64Array): number {
  const end = start[row + 1] ?? 0;
  let sum = 0;
  for (let at = start[row] ?? 0; at < end; at += 1) sum += (weights[feature[at] ?? 0] ?? 0) * (weight[at] ?? 0);
  return sum;
}

function addRow({ start, feature, weight }: Rows, row: number, step: number, weights: Float64Array): void {
  const end = start[row + 1] ?? 0;
  for (let at = start[row] ?? 0; at < end; at += 1) {
    const place = feature[at] ?? 0;
    weights[place] = (weights[place] ?? 0) + step * (weight[at] ?? 0);
  }
}

function toRows(examples: readonly LabelledVector[]): Rows {
  const total = examples.reduce((sum, { vector }) => sum + vector.index.length, 0);
  const rows: Rows = {
    start: new Int32Array(examples.length + 1),
    feature: new Int32Array(total),
    weight: new Float32Array(total),
    // The bias counts as a feature that every text has, with weight 1.
    squaredNorm: Float64Array.from(examples, ({ vector }) => vector.value.reduce((sum, x) => sum + x * x, 1)),
  };
  let next = 0;
  examples.forEach(({ vector }, row) => {
    rows.feature.set(vector.index, next);
    rows.weight.set(vector.value, next);
    next += vector.index.length;
    rows.start[row + 1] = next;
  });
  return rows;
}
