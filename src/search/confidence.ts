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
  /** The classifier's score for "no passage at all". */
  noPassage: number;
}

/**
 * Logistic regression of "the best match is right" on the signals, fitted by `npm run eval -- --calibrate` on
 * test/questions (docs/search.md). Change them only with its output.
 */
const weights: Partial<Record<keyof Signals, number>> & { bias: number } = {
  bias: -3.33,
  classifier: 1.28,
  cosine: 3.11,
  margin: 1.2,
  nearestAnswered: 4.45,
  nearestBeyond: -8.46,
  answered: 1.9,
  beyond: -0.48,
  outOfScope: -0.92,
  noPassage: -0.92,
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
  'noPassage',
] as const satisfies readonly (keyof Signals)[];

/** How likely the best match answers the query: 0 … 1. */
export function confidenceOf(signals: Signals): number {
  const evidence = signalNames.reduce((sum, name) => sum + (weights[name] ?? 0) * signals[name], weights.bias);
  return 1 / (1 + Math.exp(-evidence));
}
