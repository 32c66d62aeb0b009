import type { PassageModel, ReachModel } from '../locale-model.js';
import { countFeatures, type SparseVector, vectorOf } from '../features/vectorizer.js';
import { isPassage } from '../training-set.js';
import { similarities } from './inverted-index.js';
import { classify } from './linear-model.js';

/** What the texts of one locale say of a query. */
export interface PassageEvidence {
  /** The classifier's score, about -1 … 1, by label. */
  classifier: ReadonlyMap<string, number>;
  /** Of the passages that have a text with anything in common with the query, by their id. */
  cosines: ReadonlyMap<string, Cosines>;
  exampleCounts: PassageModel['exampleCounts'];
}

/** How near the texts of one passage come to a query. */
export interface Cosines {
  /** Of its nearest texts, best first, at most {@link nearestTexts}. */
  nearest: number[];
  /** Of the nearest text that it answers, and of the nearest question that it does not answer: 0 … 1. */
  answered: number;
  beyond: number;
}

/** How much a query is like questions that have an answer here, near ones that have none, and far ones: about -1 … 1. */
export interface ReachEvidence {
  answered: number;
  beyond: number;
  far: number;
}

/** Texts of a passage that count towards its cosine: one alone rewards luck, all punish long entries. */
export const nearestTexts = 3;

export function passageEvidence(features: readonly string[], model: PassageModel): PassageEvidence {
  const query = vectorOf(countFeatures(features), model.vocabulary);
  return {
    classifier: classify(query, model.classifier),
    cosines: cosinesOf(query, model),
    exampleCounts: model.exampleCounts,
  };
}

function cosinesOf(query: SparseVector, { texts, samples }: PassageModel): Map<string, Cosines> {
  const byPassage = new Map<string, Cosines>();
  similarities(query, texts).forEach((similarity, at) => {
    const sample = samples[at];
    if (similarity <= 0 || !sample || !isPassage(sample.label)) return;
    let cosines = byPassage.get(sample.label);
    if (!cosines) byPassage.set(sample.label, (cosines = { nearest: [], answered: 0, beyond: 0 }));
    keepBest(similarity, cosines.nearest);
    if (sample.reach === 'beyond') cosines.beyond = Math.max(cosines.beyond, similarity);
    else cosines.answered = Math.max(cosines.answered, similarity);
  });
  return byPassage;
}

/** @param best descending, at most {@link nearestTexts} */
function keepBest(similarity: number, best: number[]): void {
  if (best.length === nearestTexts && similarity <= (best[nearestTexts - 1] ?? 0)) return;
  if (best.length === nearestTexts) best.pop();
  let at = best.length;
  while (at > 0 && (best[at - 1] ?? 0) < similarity) at -= 1;
  best.splice(at, 0, similarity);
}

export function reachEvidence(phrasing: readonly string[], model: ReachModel): ReachEvidence {
  const scores = classify(vectorOf(countFeatures(phrasing), model.vocabulary), model.classifier);
  const scoreOf = (reach: string) => scores.get(reach) ?? unlike;
  return { answered: scoreOf('answered'), beyond: scoreOf('beyond'), far: scoreOf('far') };
}

/** What a classifier gives a text that is nothing like a label's texts. */
const unlike = -1;
