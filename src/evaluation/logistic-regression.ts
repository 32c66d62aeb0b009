export interface Sample {
  values: readonly number[];
  positive: boolean;
}

export interface LogisticModel {
  bias: number;
  weights: readonly number[];
}

const steps = 3_000;
const stepSize = 1;
/** Keeps weights of signals that say the same from growing against each other. */
const penalty = 0.002;

export const probability = ({ bias, weights }: LogisticModel, values: readonly number[]): number =>
  1 / (1 + Math.exp(-weights.reduce((sum, weight, at) => sum + weight * (values[at] ?? 0), bias)));

/** Batch gradient descent on standardised values; the weights come back in the values' own units. */
export function fitLogistic(samples: readonly Sample[]): LogisticModel {
  const scales = (samples[0]?.values ?? []).map((_, at) => scaleOf(samples.map(({ values }) => values[at] ?? 0)));
  const standardised = samples.map(({ values, positive }) => ({
    values: values.map((value, at) => (value - (scales[at]?.mean ?? 0)) / (scales[at]?.deviation ?? 1)),
    positive,
  }));
  let model: LogisticModel = { bias: 0, weights: scales.map(() => 0) };
  for (let step = 0; step < steps; step += 1) model = descend(model, standardised);
  const weights = model.weights.map((weight, at) => weight / (scales[at]?.deviation ?? 1));
  return { weights, bias: weights.reduce((bias, weight, at) => bias - weight * (scales[at]?.mean ?? 0), model.bias) };
}

function descend(model: LogisticModel, samples: readonly Sample[]): LogisticModel {
  const gradient = model.weights.map((weight) => penalty * weight);
  let biasGradient = 0;
  for (const { values, positive } of samples) {
    const error = (probability(model, values) - (positive ? 1 : 0)) / samples.length;
    biasGradient += error;
    for (let at = 0; at < gradient.length; at += 1) gradient[at] = (gradient[at] ?? 0) + error * (values[at] ?? 0);
  }
  return {
    bias: model.bias - stepSize * biasGradient,
    weights: model.weights.map((weight, at) => weight - stepSize * (gradient[at] ?? 0)),
  };
}

function scaleOf(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) || 1 };
}
