import type { Content } from '../conversation/content.js';
import { valuesOf } from '../search/confidence.js';
import { corpusOf } from '../search/corpus.js';
import { probability, type QuadraticLogistic } from '../search/quadratic-logistic.js';
import { topicsOf } from './evaluate.js';
import { fitLogistic, type Sample } from './fit-logistic.js';
import { heldOutSamples } from './held-out.js';
import type { Question } from './questions.js';
import { addToTally, emptyTally, type Tally } from './score.js';

export interface Calibration {
  /** What search/confidence-model.ts should hold. */
  model: QuadraticLogistic;
  /** What each threshold of confidence would give, each question judged by a model that has not seen it. */
  tradeOff: readonly { threshold: number; tallies: ReadonlyMap<string, Tally> }[];
}

interface Case extends Sample {
  question: Question;
  topics: readonly string[];
}

/** Every question is judged by a model fitted on the other four fifths: the trade-off is no praise of itself. */
const folds = 5;

/** A labelled question is what residents ask; a held-out example is often harder. It counts as so many of them. */
const questionWeight = 10;

/** Fits the confidence on held-out examples, and on questions that come to the search in their own language. */
export function calibrate(questions: readonly Question[], content: Content): Calibration {
  const heldOut = heldOutSamples(corpusOf(content.knowledge));
  const cases = questions.map((question) => caseOf(question, content));
  const models = Array.from({ length: folds }, (_, fold) =>
    fitLogistic([...heldOut, ...cases.filter((_case, at) => at % folds !== fold)]),
  );
  return {
    model: rounded(fitLogistic([...heldOut, ...cases])),
    tradeOff: thresholds.map((threshold) => ({ threshold, tallies: talliesAt(threshold, cases, models) })),
  };
}

const thresholds = Array.from({ length: 21 }, (_, at) => (30 + 2 * at) / 100);

function caseOf(question: Question, { search, knowledge }: Content): Case {
  const { matches, signals } = search(question.text, question.lang);
  const entryIds = matches.slice(0, 3).map(({ id }) => id);
  const topics = topicsOf({ kind: 'suggest', entryIds, because: 'unsure' }, knowledge);
  return {
    question,
    topics,
    values: valuesOf(signals, question.lang),
    positive: topics[0] !== undefined && question.expect.includes(topics[0]),
    weight: questionWeight,
  };
}

function talliesAt(
  threshold: number,
  cases: readonly Case[],
  models: readonly QuadraticLogistic[],
): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  cases.forEach(({ question, topics, values }, at) => {
    const model = models[at % folds];
    const sure = model !== undefined && probability(values, model) >= threshold;
    const answered = { locale: question.lang, outcome: sure ? 'answer' : 'suggest', topics };
    for (const group of [question.lang, 'all']) {
      tallies.set(group, addToTally(tallies.get(group) ?? emptyTally, question, answered));
    }
  });
  return tallies;
}

const round = (value: number): number => Math.round(value * 1_000) / 1_000;

const rounded = ({ means, deviations, weights, bias }: QuadraticLogistic): QuadraticLogistic => ({
  means: means.map(round),
  deviations: deviations.map(round),
  weights: weights.map(round),
  bias: round(bias),
});
