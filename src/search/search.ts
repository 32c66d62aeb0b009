import type { SmallTalk } from '../knowledge/small-talk.js';
import { analyze } from '../language/analyze.js';
import { listIn, type Locale } from '../language/locales.js';
import { type Confidence, confidenceOf } from './confidence/confidence.js';
import { type Signals, signalsOf } from './confidence/signals.js';
import type { Corpus } from './corpus.js';
import { createConceptFinder } from './features/concepts.js';
import { correctSpelling } from './features/spelling.js';
import { withConcepts } from './features/text-reader.js';
import type { LocaleModel } from './locale-model.js';
import { passageEvidence, reachEvidence } from './ranking/evidence.js';
import { passageOfExactText } from './ranking/exact-texts.js';
import { fieldScores } from './ranking/field-index.js';
import { createFuseIndex, type PassageScores } from './ranking/fuse-index.js';
import { type MisplacedText, misplacedTexts } from './ranking/misplaced-texts.js';
import { type Match, type PartWeights, partWeights, rank, smallTalkIn, withFuse } from './ranking/rank.js';
import { samplesOf, trainingSetOf } from './training-set.js';

export interface Ranking {
  /** Best first; empty if nothing is anything like the query. */
  matches: readonly Match[];
  confidence: Confidence;
  signals: Signals;
  /** What the query is if it is no question at all. */
  smallTalk: SmallTalk | undefined;
}

export interface Search {
  (query: string, locale: Locale): Ranking;
  /** Titles and examples that find another passage before their own, were they not known word for word. */
  misplaced(locale: Locale): MisplacedText[];
}

/** What is looked up in one locale. */
export interface LocaleIndex extends LocaleModel {
  fuse(queryTokens: readonly string[], ids: readonly string[]): PassageScores;
}

export const createLocaleIndex = ({ passages }: Corpus, locale: Locale, model: LocaleModel): LocaleIndex => ({
  ...model,
  fuse: createFuseIndex(new Map(listIn(passages, locale).map(({ id, title }) => [id, analyze(title, locale).tokens]))),
});

/** What the search does without, for measuring what each part is worth (evaluation/ablation.ts). */
export interface Ablation {
  weights: PartWeights;
  keepsFeature(feature: string): boolean;
}

const nothingLeftOut: Ablation = { weights: partWeights, keepsFeature: () => true };

/** So many of the best matches are looked at by name, and told. */
const mostMatches = 20;

export function createSearch(
  corpus: Corpus,
  indexes: ReadonlyMap<Locale, LocaleIndex>,
  { weights, keepsFeature }: Ablation = nothingLeftOut,
): Search {
  const findConcepts = createConceptFinder(corpus.concepts);
  const indexOf = (locale: Locale): LocaleIndex => {
    const index = indexes.get(locale);
    if (!index) throw new Error(`nothing was learned in "${locale}"`);
    return index;
  };
  const ranked = (query: string, locale: Locale): Ranking => {
    const { passages, reach: reachModel, words, fields, fuse } = indexOf(locale);
    const corrected = correctSpelling(query, words, locale);
    // Analyzed once for all parts: in Japanese that is most of a question's time.
    const analysis = analyze(corrected, locale);
    const read = withConcepts(analysis, findConcepts(corrected, locale));
    const features = read.features.filter(keepsFeature);
    const evidence = passageEvidence(features, passages);
    const nearest = rank({ evidence, fields: fieldScores(features, fields) }, weights).slice(0, mostMatches);
    const titles = fuse(
      analysis.tokens,
      nearest.map(({ id }) => id),
    );
    const matches = withFuse(nearest, titles, weights);
    const reach = reachModel && reachEvidence(read.phrasing.filter(keepsFeature), reachModel);
    const signals = signalsOf({ matches, evidence, reach, areKin: corpus.areKin });
    return { matches, confidence: confidenceOf(signals), signals, smallTalk: smallTalkIn(evidence) };
  };
  const search = (query: string, asked: Locale): Ranking => {
    const locale = languageOf(corpus, asked);
    const ranking = ranked(query, locale);
    const id = passageOfExactText(query, indexOf(locale).exact);
    return id === undefined ? ranking : promoted(id, ranking);
  };
  const misplaced = (locale: Locale) =>
    misplacedTexts(samplesOf(trainingSetOf(corpus, locale)), indexOf(locale).passages, {
      best: (text) => ranked(text, locale).matches[0]?.id,
      areKin: (id, other) => corpus.areKin(id, other),
    });
  return Object.assign(search, { misplaced });
}

/** A corpus in one language (another city's FAQ) is searched in that, whatever language it is asked in. */
const languageOf = ({ locales, passages }: Corpus, asked: Locale): Locale =>
  [asked, ...locales].find((locale) => listIn(passages, locale).length > 0) ?? asked;

/** Two passages with the same text do not exist: a check refuses them. */
function promoted(id: string, ranking: Ranking): Ranking {
  const best = ranking.matches[0]?.score ?? 0;
  const others = ranking.matches.filter((match) => match.id !== id);
  return {
    ...ranking,
    matches: [{ id, score: Math.max(best, 1) }, ...others],
    confidence: { answered: 1, far: 0 },
    smallTalk: undefined,
  };
}
