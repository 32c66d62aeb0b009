import { analyze } from '../language/analyze.js';
import { listIn, type Locale } from '../language/locales.js';
import { createConceptFinder } from './concepts.js';
import type { Corpus } from './corpus.js';
import { passageOfExactText } from './exact-texts.js';
import { fieldScores } from './field-index.js';
import { createFuseIndex, type PassageScores } from './fuse-index.js';
import { type MisplacedText, misplacedTexts } from './misplaced-texts.js';
import { type PartWeights, partWeights, type Ranking, rank } from './rank.js';
import { correctSpelling } from './spelling.js';
import { type LearnedTexts, textLessonOf, withConcepts } from './text-lesson.js';
import { evidenceFor } from './text-evidence.js';
import { samplesOf } from './text-model.js';

export interface Search {
  (query: string, locale: Locale): Ranking;
  /** Titles and examples that find another passage before their own, were they not known word for word. */
  misplaced(locale: Locale): MisplacedText[];
}

/** What is looked up in one locale. */
export interface LocaleIndex extends LearnedTexts {
  fuse(queryTokens: readonly string[]): PassageScores;
}

export const createLocaleIndex = ({ passages }: Corpus, locale: Locale, learned: LearnedTexts): LocaleIndex => ({
  ...learned,
  fuse: createFuseIndex(listIn(passages, locale), (text) => analyze(text, locale).tokens),
});

/** What the search does without, for measuring what each part is worth (evaluation/ablation.ts). */
export interface Ablation {
  weights: PartWeights;
  keepsFeature(feature: string): boolean;
}

const nothingLeftOut: Ablation = { weights: partWeights, keepsFeature: () => true };

export function createSearch(
  corpus: Corpus,
  indexes: ReadonlyMap<Locale, LocaleIndex>,
  { weights, keepsFeature }: Ablation = nothingLeftOut,
): Search {
  const findConcepts = createConceptFinder(corpus.glossary);
  const indexOf = (locale: Locale): LocaleIndex => {
    const index = indexes.get(locale);
    if (!index) throw new Error(`nothing was learned in "${locale}"`);
    return index;
  };
  const ranked = (query: string, locale: Locale): Ranking => {
    const { model, words, fields, fuse } = indexOf(locale);
    const corrected = correctSpelling(query, words, locale);
    // Analyzed once for both: in Japanese that is most of a question's time.
    const analysis = analyze(corrected, locale);
    const features = withConcepts(analysis.features, findConcepts(corrected, locale)).filter(keepsFeature);
    return rank(
      { evidence: evidenceFor(features, model), fields: fieldScores(features, fields), fuse: fuse(analysis.tokens) },
      corpus,
      locale,
      weights,
    );
  };
  const search = (query: string, asked: Locale): Ranking => {
    const locale = languageOf(corpus, asked);
    const ranking = ranked(query, locale);
    const id = passageOfExactText(query, indexOf(locale).exact);
    return id === undefined ? ranking : promoted(id, ranking);
  };
  const misplaced = (locale: Locale) =>
    misplacedTexts(samplesOf(textLessonOf(corpus, locale)), indexOf(locale).model, {
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
  return { ...ranking, matches: [{ id, score: Math.max(best, 1) }, ...others], confidence: 1, smallTalk: undefined };
}
