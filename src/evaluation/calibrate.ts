import type { Content } from '../conversation/content.js';
import { allValues, matchValues } from '../search/confidence/confidence.js';
import type { ConfidenceModels } from '../search/confidence/logistic.js';
import type { Logistic } from '../search/confidence/logistic.js';
import { corpusOf } from '../search/corpus.js';
import { topicsOf } from './evaluate.js';
import { fitLogistic } from './fit-logistic.js';
import { heldOutCases, type JudgedCase } from './held-out.js';
import type { Question } from './questions.js';

/** A labelled question is what residents ask; a held-out example is often harder. It counts as so many of them. */
const questionWeight = 4;

/**
 * Fits the confidence on held-out texts of the corpus and on questions that come to the search in their own language.
 * Half of each set of questions is only looked at: give this the other half (evaluation/question-sets.ts).
 */
export function calibrate(questions: readonly Question[], content: Content): ConfidenceModels {
  const cases = [
    ...heldOutCases(corpusOf(content.knowledge)),
    ...questions.map((question) => caseOf(question, content)),
  ];
  return {
    matchAlone: rounded(
      fitLogistic(
        cases.map(({ signals, right, weight }) => ({ values: matchValues(signals), positive: right, weight })),
      ),
    ),
    answered: rounded(fitAll(cases, ({ right }) => right)),
    far: rounded(fitAll(cases, ({ far }) => far)),
  };
}

const fitAll = (cases: readonly JudgedCase[], isPositive: (judged: JudgedCase) => boolean): Logistic =>
  fitLogistic(
    cases.flatMap((judged) => {
      const values = allValues(judged.signals);
      return values ? [{ values, positive: isPositive(judged), weight: judged.weight }] : [];
    }),
  );

function caseOf({ text, lang, expect, near }: Question, { search, knowledge }: Content): JudgedCase {
  const { matches, signals } = search(text, lang);
  const [topic] = topicsOf(
    { kind: 'suggest', entryIds: matches.slice(0, 1).map(({ id }) => id), because: 'unsure' },
    knowledge,
  );
  return {
    signals,
    right: topic !== undefined && expect.includes(topic),
    far: expect.length === 0 && near.length === 0,
    weight: questionWeight,
  };
}

const round = (value: number): number => Math.round(value * 1_000) / 1_000;

const rounded = ({ means, deviations, weights, bias }: Logistic): Logistic => ({
  means: means.map(round),
  deviations: deviations.map(round),
  weights: weights.map(round),
  bias: round(bias),
});
