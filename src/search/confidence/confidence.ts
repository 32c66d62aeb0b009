import { confidenceModels } from './confidence-models.js';
import { probability } from './logistic.js';
import type { Signals } from './signals.js';

/** What the models of confidence say of a query. */
export interface Confidence {
  /** How likely the best match answers it: 0 … 1. */
  answered: number;
  /** How likely it is far from everything here: 0 … 1; undefined where nothing tells what is far. */
  far: number | undefined;
}

/** The values that a match is judged by where the corpus says nothing of what it does not answer. */
export const matchValues = ({ match }: Signals): number[] => [match.classifier, match.margin];

/** The values that a match is judged by, in the order of the models' terms; undefined without reach. */
export const allValues = ({ match, reach }: Signals): number[] | undefined =>
  reach && [
    match.classifier,
    match.margin,
    match.nearestAnswered,
    match.nearestBeyond,
    reach.answered,
    reach.beyond,
    reach.far,
  ];

export function confidenceOf(signals: Signals): Confidence {
  const values = allValues(signals);
  if (!values) return { answered: probability(matchValues(signals), confidenceModels.matchAlone), far: undefined };
  return {
    answered: probability(values, confidenceModels.answered),
    far: probability(values, confidenceModels.far),
  };
}
