import type { Locale, PerLocale } from '../language/locales.js';

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
  /** 1 if the query asks a detail (how much, when, where …) that the match's own examples never ask; else 0. */
  asksTooMuch: number;
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
  bias: -3.4,
  classifier: 2.03,
  cosine: 4.11,
  margin: 0.69,
  nearestAnswered: 4.51,
  nearestBeyond: -7.87,
  asksTooMuch: -0.57,
  answered: 1.64,
  beyond: -0.9,
  outOfScope: -1.78,
};

/** In the order in which calibration prints them. */
export const signalNames = [
  'classifier',
  'cosine',
  'margin',
  'nearestAnswered',
  'nearestBeyond',
  'asksTooMuch',
  'answered',
  'beyond',
  'outOfScope',
] as const satisfies readonly (keyof Signals)[];

/** Scores run higher in one language than in another: what makes one threshold fair to all. Fitted with the weights. */
const localeBias: PerLocale<number> = { ja: 0, en: 0.7, pt: 1.32, vi: 0.81 };

/** How likely the best match answers the query: 0 … 1. */
export function confidenceOf(signals: Signals, locale: Locale): number {
  const bias = weights.bias + localeBias[locale];
  const evidence = signalNames.reduce((sum, name) => sum + weights[name] * signals[name], bias);
  return 1 / (1 + Math.exp(-evidence));
}
