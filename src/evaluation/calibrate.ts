import type { Content } from '../conversation/content.js';
import { signalNames } from '../search/confidence.js';
import { type Locale, locales } from '../language/locales.js';
import { topicsOf } from './evaluate.js';
import { fitLogistic, type LogisticModel, probability, type Sample } from './logistic-regression.js';
import type { Question } from './questions.js';
import { addToTally, emptyTally, type Tally } from './score.js';

export interface Calibration {
  /** By name of the signal, and `bias`: what search/confidence.ts should hold. */
  weights: Record<string, number>;
  /** What each threshold of confidence would give, each question judged by a model that has not seen it. */
  tradeOff: readonly { threshold: number; tally: Tally }[];
}

/** In the order of a case's values. */
const valueNames = [...signalNames, ...locales.slice(1)];

interface Case extends Sample {
  question: Question;
  topics: readonly string[];
}

/** Every question is judged by a model fitted on the other four fifths: the trade-off is no praise of itself. */
const folds = 5;

/** Fits the confidence on questions that come to the search in their own language. */
export function calibrate(questions: readonly Question[], content: Content): Calibration {
  const cases = questions.map((question) => caseOf(question, content));
  const models = Array.from({ length: folds }, (_, fold) =>
    fitLogistic(cases.filter((_case, at) => at % folds !== fold)),
  );
  const { weights, bias } = fitLogistic(cases);
  return {
    weights: {
      bias: round(bias),
      ...Object.fromEntries(valueNames.map((name, at) => [name, round(weights[at] ?? 0)])),
    },
    tradeOff: thresholds.map((threshold) => ({ threshold, tally: tallyAt(threshold, cases, models) })),
  };
}

const thresholds = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8];

function caseOf(question: Question, { search, knowledge }: Content): Case {
  const { matches, signals } = search(question.text, question.lang);
  const entryIds = matches.slice(0, 3).map(({ id }) => id);
  const topics = topicsOf({ kind: 'suggest', entryIds, because: 'unsure' }, knowledge);
  return {
    question,
    topics,
    values: [...signalNames.map((name) => signals[name]), ...localeValues(question.lang)],
    positive: topics[0] !== undefined && question.expect.includes(topics[0]),
  };
}

/** Which of the locales after the first it is: each gets a bias of its own. */
const localeValues = (locale: Locale): number[] => locales.slice(1).map((other) => (other === locale ? 1 : 0));

const tallyAt = (threshold: number, cases: readonly Case[], models: readonly LogisticModel[]): Tally =>
  cases.reduce((tally, { question, topics, values }, at) => {
    const model = models[at % folds];
    const sure = model !== undefined && probability(model, values) >= threshold;
    return addToTally(tally, question, { locale: question.lang, outcome: sure ? 'answer' : 'suggest', topics });
  }, emptyTally);

const round = (value: number): number => Math.round(value * 100) / 100;
