import type { Locale } from '../language/locales.js';
import { languageModules } from '../language/registry.js';
import { confidenceModel } from './confidence-model.js';
import { probability } from './quadratic-logistic.js';

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
  /** Cosine of the nearest text that is near no entry: 0 … 1. */
  nearestElsewhere: number;
  /** The classifier's score for a question that the match does not answer though it is near: about -1 … 1. */
  nearMiss: number;
  /** The highest such score of any entry. */
  nearMissAnywhere: number;
  /** 1 if the query asks a detail (how much, when, where …) that the match's own examples never ask; else 0. */
  asksTooMuch: number;
  /** How much the query is like questions with an answer here, with none, and far from here: about -1 … 1 each. */
  answered: number;
  beyond: number;
  outOfScope: number;
  /** Natural logarithm of the query's length in features: one word is near to a text sooner than a long story. */
  length: number;
}

const signalNames = [
  'classifier',
  'cosine',
  'margin',
  'nearestAnswered',
  'nearestBeyond',
  'nearestElsewhere',
  'nearMiss',
  'nearMissAnywhere',
  'asksTooMuch',
  'answered',
  'beyond',
  'outOfScope',
  'length',
] as const satisfies readonly (keyof Signals)[];

/** What the model weighs: the signals, and which locale it is, since scores run higher in one than in another. */
export const valuesOf = (signals: Signals, locale: Locale): number[] => [
  ...signalNames.map((name) => signals[name]),
  ...localeDummies(locale),
];

/** The model was fitted with one for each language that has a module, but the first; all 0 stands for any other. */
const localeDummies = (locale: Locale): number[] =>
  languageModules.slice(1).map((other) => (other.locale === locale ? 1 : 0));

const values = signalNames.length + languageModules.length - 1;
const terms = values + (values * (values + 1)) / 2;
if (confidenceModel.means.length !== values || confidenceModel.weights.length !== terms) {
  throw new Error('confidence-model.ts was fitted on other values: run npm run eval -- --calibrate.');
}

/** How likely the best match answers the query: 0 … 1. */
export const confidenceOf = (signals: Signals, locale: Locale): number =>
  probability(valuesOf(signals, locale), confidenceModel);
