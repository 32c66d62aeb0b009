import { classifierOf, type Match } from '../ranking/rank.js';
import type { PassageEvidence, ReachEvidence } from '../ranking/evidence.js';

/** What speaks for the best match of a query, and against it. */
export interface Signals {
  match: {
    /** The classifier's score of the match: about -1 … 1. */
    classifier: number;
    /** The match's whole score. */
    score: number;
    /** Its lead over the best match that is not kin to it. */
    margin: number;
    /** Cosine of the nearest text that it answers: 0 … 1. */
    nearestAnswered: number;
    /** Cosine of the nearest question that is near it and that it does not answer: 0 … 1. */
    nearestBeyond: number;
  };
  /** Undefined where nothing tells what has no answer here, as in another city's bare list of questions. */
  reach: ReachEvidence | undefined;
}

interface Found {
  /** Best first, at least one. */
  matches: readonly Match[];
  evidence: PassageEvidence;
  reach: ReachEvidence | undefined;
  areKin(id: string, other: string): boolean;
}

export function signalsOf({ matches, evidence, reach, areKin }: Found): Signals {
  const [best] = matches;
  if (!best) return { match: { classifier: -1, score: 0, margin: 0, nearestAnswered: 0, nearestBeyond: 0 }, reach };
  const rival = matches.find(({ id }) => id !== best.id && !areKin(id, best.id));
  return {
    match: {
      classifier: classifierOf(best.id, evidence),
      score: best.score,
      margin: best.score - (rival?.score ?? 0),
      nearestAnswered: evidence.cosines.get(best.id)?.answered ?? 0,
      nearestBeyond: evidence.cosines.get(best.id)?.beyond ?? 0,
    },
    reach,
  };
}
