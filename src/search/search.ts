import { type SmallTalkKind, smallTalkKinds } from '../knowledge/entry.js';
import { analyze } from '../language/analyze.js';
import { type Locale, type PerLocale, perLocale } from '../language/locales.js';
import { normalize, wordsOf } from '../language/normalize.js';
import { createConceptFinder, type FindConcepts } from './concepts.js';
import { confidenceOf, type Signals } from './confidence.js';
import type { Cached } from '../cache.js';
import type { Corpus, Passage } from './corpus.js';
import { conceptFeature } from './detail-asked.js';
import { createFuseIndex, type PassageScores } from './fuse-index.js';
import {
  evidenceFor,
  noPassage,
  smallTalkLabel,
  type TextEvidence,
  type TextModel,
  trainTextModel,
} from './text-model.js';

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
  smallTalk: SmallTalkKind | undefined;
}

export type Search = (query: string, locale: Locale) => Ranking;

/**
 * Weights of the parts in a match's score (docs/search.md has the ablation). The parts are absolute scores and are
 * added as they are: a sum still says how sure we are, a fusion of ranks does not.
 */
const partWeights = { classifier: 1, cosine: 4, fuse: 0.3 } as const;

/** A concept counts as much as this many occurrences of a word. */
const conceptRepeats = 3;

/** Texts of a passage that count towards its cosine: one alone rewards luck, all punish long entries. */
const nearestTexts = 3;

/** The classifier's least score for small talk: it must not swallow a question that begins with a greeting. */
const leastSmallTalk = 0;

interface LocaleIndex {
  /** Passages by their title or example, word for word: who types it means it. */
  exact: ReadonlyMap<string, string>;
  model: TextModel;
  fuse(queryTokens: readonly string[]): PassageScores;
}

/** @param cached keeps the trained models: training takes seconds and depends on the corpus alone. */
export function createSearch(corpus: Corpus, cached: Cached): Search {
  const findConcepts = createConceptFinder(corpus.glossary);
  const indexes: PerLocale<LocaleIndex> = perLocale((locale) => ({
    model: cached(`search-${locale}`, textsFor(corpus, locale), () =>
      trainTextModel(corpus, locale, (text) => featuresOf(text, locale, findConcepts)),
    ),
    exact: exactTexts(corpus.passages[locale]),
    fuse: createFuseIndex(corpus.passages[locale], (text) => analyze(text, locale).tokens),
  }));
  return (query, locale) => {
    const { model, fuse, exact } = indexes[locale];
    const evidence = evidenceFor(featuresOf(query, locale, findConcepts), model);
    const ranking = rank(evidence, fuse(analyze(query, locale).tokens), corpus, locale);
    const id = exact.get(comparable(query));
    return id === undefined ? ranking : promoted(id, ranking);
  };
}

/** Letters and digits alone: signs, blanks, width and case do not count. */
const comparable = (text: string): string => wordsOf(normalize(text)).join('');

const exactTexts = (passages: readonly Passage[]): Map<string, string> =>
  new Map(
    passages.flatMap(({ id, title, examples }) =>
      [...examples, title].map((text): [string, string] => [comparable(text), id]),
    ),
  );

/** Two passages with the same text do not exist: a check refuses them. */
function promoted(id: string, ranking: Ranking): Ranking {
  const best = ranking.matches[0]?.score ?? 0;
  const others = ranking.matches.filter((match) => match.id !== id);
  return { ...ranking, matches: [{ id, score: Math.max(best, 1) }, ...others], confidence: 1, smallTalk: undefined };
}

/** All that a model of one locale is learned from. */
const textsFor = ({ passages, outOfScope, smallTalk, glossary }: Corpus, locale: Locale): unknown => [
  passages[locale],
  outOfScope[locale],
  smallTalk[locale],
  glossary,
];

function featuresOf(text: string, locale: Locale, findConcepts: FindConcepts): string[] {
  const concepts = findConcepts(text, locale).flatMap((concept) =>
    Array<string>(conceptRepeats).fill(conceptFeature(concept)),
  );
  return [...analyze(text, locale).features, ...concepts];
}

function rank(evidence: TextEvidence, fuse: PassageScores, corpus: Corpus, locale: Locale): Ranking {
  const ids = new Set([...evidence.answered.keys(), ...evidence.beyond.keys(), ...fuse.keys()]);
  const matches = [...ids]
    .map((id) => ({ id, score: scoreOf(id, evidence, fuse) }))
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
function smallTalkIn({ classifier }: TextEvidence): SmallTalkKind | undefined {
  const [best] = [...classifier].toSorted(([, a], [, b]) => b - a);
  if (!best || best[1] < leastSmallTalk) return undefined;
  return smallTalkKinds.find((kind) => smallTalkLabel(kind) === best[0]);
}

const scoreOf = (id: string, evidence: TextEvidence, fuse: PassageScores): number =>
  partWeights.classifier * (evidence.classifier.get(id) ?? 0) +
  partWeights.cosine * cosineOf(id, evidence) +
  partWeights.fuse * (fuse.get(id) ?? 0);

function cosineOf(id: string, { answered, beyond }: TextEvidence): number {
  const near = [...(answered.get(id) ?? []).slice(0, nearestTexts), ...(beyond.get(id) ?? []).slice(0, nearestTexts)];
  const best = near.toSorted((a, b) => b - a).slice(0, nearestTexts);
  return best.reduce((sum, cosine) => sum + cosine, 0) / nearestTexts;
}

function signalsOf(matches: readonly Match[], evidence: TextEvidence, { areKin }: Corpus): Signals {
  const id = matches[0]?.id ?? noPassage;
  const rival = matches.find((match) => match.id !== id && !areKin(match.id, id));
  return {
    classifier: evidence.classifier.get(id) ?? 0,
    cosine: cosineOf(id, evidence),
    margin: (matches[0]?.score ?? 0) - (rival?.score ?? 0),
    nearestAnswered: evidence.answered.get(id)?.[0] ?? 0,
    nearestBeyond: evidence.beyond.get(id)?.[0] ?? 0,
    asksTooMuch: evidence.asksTooMuch(id) ? 1 : 0,
    answered: evidence.reach.get('answered') ?? 0,
    beyond: evidence.reach.get('beyond') ?? 0,
    outOfScope: evidence.reach.get('out-of-scope') ?? 0,
  };
}
