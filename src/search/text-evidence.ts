import { detailsIn } from './detail-asked.js';
import { classify } from './linear-model.js';
import { similarities } from './nearest-texts.js';
import { isNoPassage, noPassage, type TextModel } from './text-model.js';
import { countFeatures, type SparseVector, vectorOf } from './vectorizer.js';

/** What the texts of one locale say of a query. */
export interface TextEvidence {
  /** The classifier's score, about -1 … 1, by passage id. */
  classifier: ReadonlyMap<string, number>;
  /** Cosines of the passages' texts, best first, by passage id. */
  answered: ReadonlyMap<string, readonly number[]>;
  beyond: ReadonlyMap<string, readonly number[]>;
  /** The score for a question near the passage that it does not answer, about -1 … 1, by passage id. */
  nearMiss: ReadonlyMap<string, number>;
  /** Cosine of the nearest text that is near no passage. */
  nearestElsewhere: number;
  /** How much the query is like questions that have an answer here, whatever the passage: about -1 … 1. */
  reach: ReadonlyMap<string, number>;
  /** Natural logarithm of one more than the number of the query's features. */
  length: number;
  /** Passages of which the query asks a detail that their own examples do not ask. */
  asksTooMuch(passageId: string): boolean;
}

export function evidenceFor(queryFeatures: readonly string[], model: TextModel): TextEvidence {
  const query = vectorOf(countFeatures(queryFeatures), model.vocabulary);
  const answered = new Map<string, number[]>();
  const beyond = new Map<string, number[]>();
  let nearestElsewhere = 0;
  similarities(query, model.postings).forEach((similarity, at) => {
    const sample = model.samples[at];
    if (!sample || similarity <= 0) return;
    if (isNoPassage(sample.reach)) {
      nearestElsewhere = Math.max(nearestElsewhere, similarity);
      return;
    }
    const lists = sample.reach === 'answered' ? answered : beyond;
    const list = lists.get(sample.passageId);
    if (list) list.push(similarity);
    else lists.set(sample.passageId, [similarity]);
  });
  for (const list of [...answered.values(), ...beyond.values()]) list.sort((a, b) => b - a);
  const details = [...detailsIn(queryFeatures)];
  return {
    classifier: classify(query, model.classifier),
    answered,
    beyond,
    nearMiss: nearMissesOf(query, model),
    nearestElsewhere,
    reach: classify(query, model.reach),
    length: Math.log1p(queryFeatures.length),
    asksTooMuch: (passageId) => details.some((detail) => !model.details.get(passageId)?.includes(detail)),
  };
}

function nearMissesOf(query: SparseVector, { nearMiss }: TextModel): Map<string, number> {
  const scores = classify(query, nearMiss);
  scores.delete(noPassage);
  return scores;
}
