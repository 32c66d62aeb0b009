import { analyze } from '../language/analyze.js';
import { type Locale, type PerLocale, perLocale } from '../language/locales.js';
import { normalize, wordsOf } from '../language/normalize.js';
import { createConceptFinder } from './concepts.js';
import type { Corpus, Passage } from './corpus.js';
import { createFuseIndex, type PassageScores } from './fuse-index.js';
import { type Ranking, rank } from './rank.js';
import { withConcepts } from './text-lesson.js';
import { evidenceFor, type TextModel } from './text-model.js';

export type Search = (query: string, locale: Locale) => Ranking;

interface LocaleIndex {
  /** Passages by their title or example, word for word: who types it means it. */
  exact: ReadonlyMap<string, string>;
  model: TextModel;
  fuse(queryTokens: readonly string[]): PassageScores;
}

/** @param models what was learned from the corpus (text-lesson.ts), per locale */
export function createSearch(corpus: Corpus, models: PerLocale<TextModel>): Search {
  const findConcepts = createConceptFinder(corpus.glossary);
  const indexes: PerLocale<LocaleIndex> = perLocale((locale) => ({
    model: models[locale],
    exact: exactTexts(corpus.passages[locale]),
    fuse: createFuseIndex(corpus.passages[locale], (text) => analyze(text, locale).tokens),
  }));
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
