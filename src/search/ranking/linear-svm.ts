import { type LinearModel, scoresOf } from './linear-model.js';
import { createShuffler } from './shuffle.js';
import type { SparseVector } from '../features/vectorizer.js';

export interface LabelledVector {
  label: string;
  vector: SparseVector;
}

/** Price of an example on the wrong side (docs/search.md). */
const cost = 0.5;
const passes = 6;
/** Smaller steps change no ranking, and cost as much as large ones. */
const leastStep = 1e-2;

/**
 * One linear support vector machine per label against the rest, L2 loss, by dual coordinate descent (Hsieh et al. 2008:
 * https://www.csie.ntu.edu.tw/~cjlin/papers/cddual.pdf), all labels at once: an example is fetched from memory once
 * for all of them. Each pass goes through the examples in another order, as the paper advises: with one order for all,
 * the model depended on where in the files an example stands, and found 2 to 3 % fewer held-out examples.
 * @param size number of features
 * @param weightOf how many times an example of the label's own counts for the label's hyperplane, 1 or more
 */
export function trainSvm(
  examples: readonly LabelledVector[],
  size: number,
  weightOf: (label: string) => number = () => 1,
): LinearModel {
  const labels = [...new Set(examples.map(({ label }) => label))];
  const model: LinearModel = {
    labels,
    weights: new Float32Array(size * labels.length),
    biases: new Float64Array(labels.length),
  };
  const places = new Map(labels.map((label, at) => [label, at]));
  const rows = examples.map(({ label, vector }) => ({
    vector,
    target: places.get(label) ?? 0,
    targetSlack: slackOf(weightOf(label)),
    // The bias counts as a feature that every text has, with weight 1.
    squaredNorm: vector.value.reduce((sum, x) => sum + x * x, 1),
    multipliers: new Float32Array(labels.length),
  }));
  const nextOrder = createShuffler(rows.length);
  for (let pass = 0; pass < passes; pass += 1) {
    for (const at of nextOrder()) {
      const row = rows[at];
      if (row) improve(row, model);
    }
  }
  return model;
}

/** In the dual problem of the L2 loss, what the price adds to each example's own product. */
const slackOf = (weight: number): number => 1 / (2 * cost * weight);

const slackOfOthers = slackOf(1);

/** An example in training. */
interface Row {
  vector: SparseVector;
  /** The place of its label. */
  target: number;
  /** Its slack at its own label's hyperplane. */
  targetSlack: number;
  squaredNorm: number;
  /** Its influence on each label's hyperplane. */
  multipliers: Float32Array;
}

/** Gives the example the influence it should have on each hyperplane. */
function improve({ vector, target, targetSlack, squaredNorm, multipliers }: Row, model: LinearModel): void {
  const scores = scoresOf(vector, model);
  const moved: number[] = [];
  const steps: number[] = [];
  for (let k = 0; k < scores.length; k += 1) {
    const sign = k === target ? 1 : -1;
    const slack = k === target ? targetSlack : slackOfOthers;
    const old = multipliers[k] ?? 0;
    const gradient = sign * (scores[k] ?? 0) - 1 + old * slack;
    const next = Math.max(0, old - gradient / (squaredNorm + slack));
    if (Math.abs(next - old) < leastStep) continue;
    multipliers[k] = next;
    moved.push(k);
    steps.push((next - old) * sign);
  }
  move(model, vector, { moved, steps });
}

/** The labels' places, and at the same places how far each hyperplane goes towards an example (below 0: from it). */
interface Move {
  moved: readonly number[];
  steps: readonly number[];
}

function move({ labels, weights, biases }: LinearModel, { index, value }: SparseVector, { moved, steps }: Move): void {
  for (let m = 0; m < moved.length; m += 1) {
    const k = moved[m] ?? 0;
    biases[k] = (biases[k] ?? 0) + (steps[m] ?? 0);
  }
  for (let at = 0; at < index.length; at += 1) {
    const start = (index[at] ?? 0) * labels.length;
    const x = value[at] ?? 0;
    for (let m = 0; m < moved.length; m += 1) {
      const place = start + (moved[m] ?? 0);
      weights[place] = (weights[place] ?? 0) + x * (steps[m] ?? 0);
    }
  }
}
