import type { SmallTalk } from '../knowledge/small-talk.js';
import type { Locale } from '../language/locales.js';
import { confidenceOf, type Signals } from './confidence.js';
import type { Corpus } from './corpus.js';
import type { PassageScores } from './fuse-index.js';
import type { TextEvidence } from './text-evidence.js';
import { noPassage, talkOfLabel } from './text-model.js';

/** How well a passage fits a query: the higher the better, comparable between queries. */
export interface Match {
  id: string;
  score: number;
}

export interface Ranking {
  /** Best first; empty if nothing is anything like the query. */
  matches: readonly Match[];
  /** How likely the best match answers the query: 0 … 1. */
  confidence: number;
  signals: Signals;
  /** What the query is if it is no question at all. */
  smallTalk: SmallTalk | undefined;
}

/**
 * Weights of the parts in a match's score (docs/search.md has the ablation). The parts are absolute scores and are
 * added as they are: a sum still says how sure we are, a fusion of ranks does not.
 */
export const partWeights = { classifier: 2, cosine: 4, fields: 1, fuse: 0.3 } as const;

export type PartWeights = Readonly<Record<keyof typeof partWeights, number>>;

/** Texts of a passage that count towards its cosine: one alone rewards luck, all punish long entries. */
const nearestTexts = 3;

/**
 * For a passage with too few texts for the classifier, title and answer speak almost alone: they count so many times.
 * In place of the classifier's score it gets a slight doubt, since to most queries the others get about -1.
 */
const unlearned = { classifier: -0.3, fields: 6 } as const;

/** What a classifier gives a text that is nothing like a label's texts. */
const unlike = -1;

/** The classifier's least score for small talk: it must not swallow a question that begins with a greeting. */
const leastSmallTalk = 0;

/** What each part says of a query. */
export interface PartScores {
  evidence: TextEvidence;
  fields: PassageScores;
  fuse: PassageScores;
}

/** Adds up what the parts say of a query. Pure. */
export function rank(parts: PartScores, corpus: Corpus, locale: Locale, weights: PartWeights = partWeights): Ranking {
  const { evidence, fields, fuse } = parts;
  const ids = new Set([...evidence.answered.keys(), ...evidence.beyond.keys(), ...fields.keys(), ...fuse.keys()]);
  const matches = [...ids]
    .map((id) => ({ id, score: scoreOf(id, parts, weights) }))
    .toSorted((a, b) => b.score - a.score);
  const signals = signalsOf(matches, evidence, corpus);
  return {
    matches,
    confidence: matches.length === 0 ? 0 : confidenceOf(signals, locale),
    signals,
    smallTalk: smallTalkIn(evidence),
  };
}

/** Small talk that no list holds word for word: "brigada viu, era só isso". */
function smallTalkIn({ classifier }: TextEvidence): SmallTalk | undefined {
  const [best] = [...classifier].toSorted(([, a], [, b]) => b - a);
  return best && best[1] >= leastSmallTalk ? talkOfLabel(best[0]) : undefined;
}

function scoreOf(id: string, { evidence, fields, fuse }: PartScores, weights: PartWeights): number {
  const fieldsCount = evidence.classifier.has(id) ? 1 : unlearned.fields;
  return (
    weights.classifier * classifierOf(id, evidence) +
    weights.cosine * cosineOf(id, evidence) +
    weights.fields * fieldsCount * (fields.get(id) ?? 0) +
    weights.fuse * (fuse.get(id) ?? 0)
  );
}

const classifierOf = (id: string, { classifier }: TextEvidence): number => classifier.get(id) ?? unlearned.classifier;

function cosineOf(id: string, { answered, beyond }: TextEvidence): number {
  const near = [...(answered.get(id) ?? []).slice(0, nearestTexts), ...(beyond.get(id) ?? []).slice(0, nearestTexts)];
  const best = near.toSorted((a, b) => b - a).slice(0, nearestTexts);
  return best.reduce((sum, cosine) => sum + cosine, 0) / nearestTexts;
}

function signalsOf(matches: readonly Match[], evidence: TextEvidence, { areKin }: Corpus): Signals {
  const id = matches[0]?.id ?? noPassage;
  const rival = matches.find((match) => match.id !== id && !areKin(match.id, id));
  return {
    classifier: classifierOf(id, evidence),
    cosine: cosineOf(id, evidence),
    margin: (matches[0]?.score ?? 0) - (rival?.score ?? 0),
    nearestAnswered: evidence.answered.get(id)?.[0] ?? 0,
    nearestBeyond: evidence.beyond.get(id)?.[0] ?? 0,
    nearestElsewhere: evidence.nearestElsewhere,
    nearMiss: evidence.nearMiss.get(id) ?? unlike,
    nearMissAnywhere: Math.max(unlike, ...evidence.nearMiss.values()),
    asksTooMuch: evidence.asksTooMuch(id) ? 1 : 0,
    answered: evidence.reach.get('answered') ?? 0,
    beyond: evidence.reach.get('beyond') ?? 0,
    outOfScope: evidence.reach.get('out-of-scope') ?? 0,
    length: evidence.length,
  };
}
