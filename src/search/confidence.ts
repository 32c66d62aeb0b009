/** What speaks for the best match of a query, and against it. */
export interface Signals {
  /** The classifier's score of the match: about -1 … 1. */
  classifier: number;
  /** Mean cosine of the match's three nearest texts: 0 … 1. */
  cosine: number;
  /** Lead of the whole score over the best match that is not kin to it. */
  margin: number;
  /** Cosine of the nearest text that the match answers: 0 … 1. */
  nearestAnswered: number;
  /** Cosine of the nearest question that the match does not answer: 0 … 1. */
  nearestBeyond: number;
  /** How much the query is like questions with an answer here, with none, and far from here: about -1 … 1 each. */
  answered: number;
  beyond: number;
  outOfScope: number;
}

/**
 * Logistic regression of "the best match is right" on the signals, fitted by `npm run eval -- --calibrate` on
 * test/questions (docs/search.md). Change them only with its output.
 */
const weights: Record<keyof Signals | 'bias', number> = {
  bias: -2.57,
  classifier: 1.28,
  cosine: 4.68,
  margin: 0.73,
  nearestAnswered: 4.5,
  nearestBeyond: -8.61,
  answered: 1.71,
  beyond: -0.52,
  outOfScope: -1.61,
};

/** In the order in which calibration prints them. */
export const signalNames = [
  'classifier',
  'cosine',
  'margin',
  'nearestAnswered',
  'nearestBeyond',
  'answered',
  'beyond',
  'outOfScope',
] as const satisfies readonly (keyof Signals)[];

/** How likely the best match answers the query: 0 … 1. */
export function confidenceOf(signals: Signals): number {
  const evidence = signalNames.reduce((sum, name) => sum + weights[name] * signals[name], weights.bias);
  return 1 / (1 + Math.exp(-evidence));
}
