import { analyze } from '../language/analyze.js';
import type { Locale, PerLocale } from '../language/locales.js';
import { normalize, wordsOf } from '../language/normalize.js';
import { createConceptFinder } from './concepts.js';
import type { Corpus, Passage } from './corpus.js';
import { createFuseIndex, type PassageScores } from './fuse-index.js';
import { type Ranking, rank } from './rank.js';
import { withConcepts } from './text-lesson.js';
import { evidenceFor, type TextModel } from './text-model.js';

export type Search = (query: string, locale: Locale) => Ranking;

/** What is looked up in one locale. */
export interface LocaleIndex {
  /** Passages by their title or example, word for word: who types it means it. */
  exact: ReadonlyMap<string, string>;
  model: TextModel;
  fuse(queryTokens: readonly string[]): PassageScores;
}

/** @param model what was learned from the texts of the locale (text-lesson.ts) */
export const createLocaleIndex = ({ passages }: Corpus, locale: Locale, model: TextModel): LocaleIndex => ({
  model,
  exact: exactTexts(passages[locale]),
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
