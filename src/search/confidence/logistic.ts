/**
 * Logistic regression on values and on all products of two of them: what one value means may depend on another (a
 * distant nearest text says little of a long question, and much of a single word).
 */
export interface Logistic {
  /** Of each value where the model was fitted. */
  means: readonly number[];
  deviations: readonly number[];
  /** One for each term, in the order of {@link termsOf}. */
  weights: readonly number[];
  bias: number;
}

/** Fitted by `npm run eval -- --calibrate` (docs/search.md). */
export interface ConfidenceModels {
  matchAlone: Logistic;
  answered: Logistic;
  far: Logistic;
}

/** A value this many deviations from its mean counts no further: products of far values would drown all else. */
const farthest = 4;

/** The standardised values, then their products: v0², v0·v1 … v1², v1·v2 … */
export function termsOf(
  values: readonly number[],
  { means, deviations }: Pick<Logistic, 'means' | 'deviations'>,
): number[] {
  const terms = values.map((value, at) =>
    Math.max(-farthest, Math.min(farthest, (value - (means[at] ?? 0)) / (deviations[at] ?? 1))),
  );
  for (let a = 0; a < values.length; a += 1) {
    for (let b = a; b < values.length; b += 1) terms.push((terms[a] ?? 0) * (terms[b] ?? 0));
  }
  return terms;
}

/** @throws {Error} if the model was fitted on other values: a sum over the wrong weights would be some number too */
export function probability(values: readonly number[], model: Logistic): number {
  const terms = termsOf(values, model);
  if (terms.length !== model.weights.length) {
    throw new Error(`The model weighs ${model.weights.length} terms and was given ${terms.length}: fit it anew.`);
  }
  const evidence = terms.reduce((sum, term, at) => sum + term * (model.weights[at] ?? 0), model.bias);
  return 1 / (1 + Math.exp(-evidence));
}
