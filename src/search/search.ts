import { type Analysis, analyze } from '../language/analyze.js';
import { type Locale, type PerLocale, perLocale } from '../language/locales.js';
import { normalize, wordsOf } from '../language/normalize.js';
import { createConceptFinder } from './concepts.js';
import type { Cached } from '../cache.js';
import type { Corpus, Passage } from './corpus.js';
import { conceptFeature } from './detail-asked.js';
import { createFuseIndex, type PassageScores } from './fuse-index.js';
import { type MisplacedText, misplacedTexts } from './misplaced-texts.js';
import { type Ranking, rank } from './rank.js';
import { evidenceFor, samplesOf, type TextModel, trainTextModel } from './text-model.js';

export interface Search {
  (query: string, locale: Locale): Ranking;
  /** Titles and examples that find another passage before their own, were they not known word for word. */
  misplaced(locale: Locale): MisplacedText[];
}

/** A concept counts as much as this many occurrences of a word. */
const conceptRepeats = 3;

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
      trainTextModel(corpus, locale, (text) => featuresOf(analyze(text, locale), findConcepts(text, locale))),
    ),
    exact: exactTexts(corpus.passages[locale]),
    fuse: createFuseIndex(corpus.passages[locale], (text) => analyze(text, locale).tokens),
  }));
  const ranked = (query: string, locale: Locale): Ranking => {
    const { model, fuse } = indexes[locale];
    // Analyzed once for both: in Japanese that is most of a question's time.
    const analysis = analyze(query, locale);
    const evidence = evidenceFor(featuresOf(analysis, findConcepts(query, locale)), model);
    return rank(evidence, fuse(analysis.tokens), corpus, locale);
  };
  const search = (query: string, locale: Locale): Ranking => {
    const id = indexes[locale].exact.get(comparable(query));
    const ranking = ranked(query, locale);
    return id === undefined ? ranking : promoted(id, ranking);
  };
  const misplaced = (locale: Locale) =>
    misplacedTexts(samplesOf(corpus, locale), indexes[locale].model, {
      best: (text) => ranked(text, locale).matches[0]?.id,
      areKin: (id, other) => corpus.areKin(id, other),
    });
  return Object.assign(search, { misplaced });
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

function featuresOf({ features }: Analysis, concepts: readonly string[]): string[] {
  return [...features, ...concepts.flatMap((concept) => Array<string>(conceptRepeats).fill(conceptFeature(concept)))];
}
