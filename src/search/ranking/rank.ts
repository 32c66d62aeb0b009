import type { SmallTalk } from '../../knowledge/small-talk.js';
import { talkOfLabel } from '../training-set.js';
import { nearestTexts, type PassageEvidence } from './evidence.js';
import type { PassageScores } from './fuse-index.js';

/** How well a passage fits a query: the higher the better, comparable between queries. */
export interface Match {
  id: string;
  score: number;
}

/**
 * Weights of the parts in a match's score (docs/search.md has the ablation). The parts are absolute scores and are
 * added as they are: a sum still says how sure we are, a fusion of ranks does not.
 */
export const partWeights = { classifier: 2, cosine: 4, fields: 1, fuse: 0.3 } as const;

export type PartWeights = Readonly<Record<keyof typeof partWeights, number>>;

/**
 * What a passage that has no example yet is given besides: its title and answer speak nearly alone, and the classifier
 * hardly knows it. All of it shrinks as examples come: at `halfAt` examples half of it is left.
 */
const young = { fields: 10, lift: 0.25, halfAt: 20 } as const;

/** What stands for the classifier's score of a passage that it was not taught: a slight doubt. */
const untaught = -0.3;

/** What each part says of a query. */
export interface PartScores {
  evidence: PassageEvidence;
  fields: PassageScores;
}

/** The passages, best first, by all parts but Fuse. Pure. */
export function rank({ evidence, fields }: PartScores, weights: PartWeights = partWeights): Match[] {
  const ids = new Set([...evidence.cosines.keys(), ...fields.keys()]);
  return [...ids]
    .map((id) => ({ id, score: scoreOf(id, { evidence, fields }, weights) }))
    .toSorted((a, b) => b.score - a.score);
}

function scoreOf(id: string, { evidence, fields }: PartScores, weights: PartWeights): number {
  const youth = young.halfAt / (young.halfAt + (evidence.exampleCounts.get(id) ?? 0));
  return (
    weights.classifier * classifierOf(id, evidence) +
    weights.cosine * cosineOf(id, evidence) +
    weights.fields * (1 + young.fields * youth) * (fields.get(id) ?? 0) +
    young.lift * youth
  );
}

export const classifierOf = (id: string, { classifier }: PassageEvidence): number => classifier.get(id) ?? untaught;

/** Of few examples fewer can be near: a passage of three is measured by its nearest text, one of forty by three. */
function cosineOf(id: string, { cosines, exampleCounts }: PassageEvidence): number {
  const counted = Math.max(1, Math.min(nearestTexts, Math.round(Math.sqrt((exampleCounts.get(id) ?? 0) + 2) / 2)));
  const near = (cosines.get(id)?.nearest ?? []).slice(0, counted);
  return near.reduce((sum, cosine) => sum + cosine, 0) / counted;
}

/** The matches with Fuse's scores of their titles added. */
export const withFuse = (matches: readonly Match[], fuse: PassageScores, weights: PartWeights): Match[] =>
  matches
    .map(({ id, score }) => ({ id, score: score + weights.fuse * (fuse.get(id) ?? 0) }))
    .toSorted((a, b) => b.score - a.score);

/** The classifier's least score for small talk: it must not swallow a question that begins with a greeting. */
const leastSmallTalk = 0;

/** Small talk that no list holds word for word: "brigada viu, era só isso". */
export function smallTalkIn({ classifier }: PassageEvidence): SmallTalk | undefined {
  let best = { label: '', score: leastSmallTalk };
  for (const [label, score] of classifier) if (score >= best.score) best = { label, score };
  return talkOfLabel(best.label);
}
