import { analyze } from '../language/analyze.js';
import type { Locale, PerLocale } from '../language/locales.js';
import { createConceptFinder } from './concepts.js';
import type { Corpus } from './corpus.js';
import { passageOfExactText } from './exact-texts.js';
import { createFuseIndex, type PassageScores } from './fuse-index.js';
import { type Ranking, rank } from './rank.js';
import { type LearnedTexts, withConcepts } from './text-lesson.js';
import { evidenceFor } from './text-model.js';

export type Search = (query: string, locale: Locale) => Ranking;

/** What is looked up in one locale. */
export interface LocaleIndex extends LearnedTexts {
  fuse(queryTokens: readonly string[]): PassageScores;
}

export const createLocaleIndex = ({ passages }: Corpus, locale: Locale, learned: LearnedTexts): LocaleIndex => ({
  ...learned,
  fuse: createFuseIndex(passages[locale], (text) => analyze(text, locale).tokens),
});

export function createSearch(corpus: Corpus, indexes: PerLocale<LocaleIndex>): Search {
  const findConcepts = createConceptFinder(corpus.glossary);
  return (query, locale) => {
    const { model, fuse, exact } = indexes[locale];
    // Analyzed once for both: in Japanese that is most of a question's time.
    const analysis = analyze(query, locale);
    const evidence = evidenceFor(withConcepts(analysis.features, findConcepts(query, locale)), model);
    const ranking = rank(evidence, fuse(analysis.tokens), corpus, locale);
    const id = passageOfExactText(query, exact);
    return id === undefined ? ranking : promoted(id, ranking);
  };
}

/** Two passages with the same text do not exist: a check refuses them. */
function promoted(id: string, ranking: Ranking): Ranking {
  const best = ranking.matches[0]?.score ?? 0;
  const others = ranking.matches.filter((match) => match.id !== id);
  return { ...ranking, matches: [{ id, score: Math.max(best, 1) }, ...others], confidence: 1, smallTalk: undefined };
}
