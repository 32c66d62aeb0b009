import { type Logistic, termsOf } from '../search/confidence/logistic.js';

export interface Sample {
  values: readonly number[];
  positive: boolean;
  /** How much it counts. */
  weight: number;
}

/** Keeps weights of terms that say the same from growing against each other. */
const penalty = 0.005;
const maxSteps = 12;
/** A step that moves no weight further than this is the last. */
const tolerance = 1e-4;

/** Penalised logistic regression by Newton's method. */
export function fitLogistic(samples: readonly Sample[]): Logistic {
  const scale = scaleOf(samples.map(({ values }) => values));
  const rows = samples.map(({ values }) => Float64Array.from([...termsOf(values, scale), 1]));
  const size = rows[0]?.length ?? 1;
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  let weights = new Float64Array(size);
  for (let step = 0; step < maxSteps; step += 1) {
    const { gradient, curvature } = slopesAt(weights, samples, rows);
    for (let at = 0; at < size - 1; at += 1) {
      gradient[at] = (gradient[at] ?? 0) + penalty * total * (weights[at] ?? 0);
    }
    for (let at = 0; at < size; at += 1) {
      const row = curvature[at];
      if (row) row[at] = (row[at] ?? 0) + penalty * total;
    }
    const move = solve(curvature, gradient);
    weights = weights.map((weight, at) => weight - (move[at] ?? 0));
    if (move.every((distance) => Math.abs(distance) < tolerance)) break;
  }
  return { ...scale, weights: [...weights.subarray(0, size - 1)], bias: weights[size - 1] ?? 0 };
}

/** Gradient and upper half of the Hessian of the loss. */
function slopesAt(weights: Float64Array, samples: readonly Sample[], rows: readonly Float64Array[]) {
  const gradient = new Float64Array(weights.length);
  const curvature = Array.from(weights, () => new Float64Array(weights.length));
  rows.forEach((row, at) => {
    const { weight, positive } = samples[at] ?? { weight: 0, positive: false };
    const chance = 1 / (1 + Math.exp(-row.reduce((sum, term, k) => sum + term * (weights[k] ?? 0), 0)));
    const error = weight * (chance - (positive ? 1 : 0));
    const bend = weight * chance * (1 - chance);
    for (let a = 0; a < row.length; a += 1) {
      gradient[a] = (gradient[a] ?? 0) + error * (row[a] ?? 0);
      addProducts(bend * (row[a] ?? 0), row, a, curvature[a]);
    }
  });
  return { gradient, curvature };
}

function addProducts(factor: number, row: Float64Array, from: number, sums = new Float64Array()): void {
  for (let b = from; b < row.length; b += 1) sums[b] = (sums[b] ?? 0) + factor * (row[b] ?? 0);
}

/** Solves A·x = b by Cholesky's method for a positive definite A, of which only the upper half is read. */
function solve(upper: readonly Float64Array[], b: Float64Array): Float64Array {
  const root = upper.map((row) => Float64Array.from(row));
  const cell = (a: number, k: number) => root[a]?.[k] ?? 0;
  root.forEach((row, a) => {
    for (let k = a; k < row.length; k += 1) {
      let sum = row[k] ?? 0;
      for (let c = 0; c < a; c += 1) sum -= cell(c, a) * cell(c, k);
      row[k] = k === a ? Math.sqrt(sum) : sum / cell(a, a);
    }
  });
  const x = Float64Array.from(b);
  for (let a = 0; a < x.length; a += 1) {
    for (let c = 0; c < a; c += 1) x[a] = (x[a] ?? 0) - cell(c, a) * (x[c] ?? 0);
    x[a] = (x[a] ?? 0) / cell(a, a);
  }
  for (let a = x.length - 1; a >= 0; a -= 1) {
    for (let c = a + 1; c < x.length; c += 1) x[a] = (x[a] ?? 0) - cell(a, c) * (x[c] ?? 0);
    x[a] = (x[a] ?? 0) / cell(a, a);
  }
  return x;
}

function scaleOf(rows: readonly (readonly number[])[]): Pick<Logistic, 'means' | 'deviations'> {
  const columns = (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? 0));
  const means = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / column.length);
  const deviations = columns.map((column, at) => {
    const mean = means[at] ?? 0;
    return Math.sqrt(column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / column.length) || 1;
  });
  return { means, deviations };
}
