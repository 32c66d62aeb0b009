import { analyze } from '../language/analyze.js';
import type { Locale } from '../language/locales.js';
import { createConceptFinder } from '../search/concepts.js';
import type { Corpus } from '../search/corpus.js';
import { type Ablation, createLocaleIndex, createSearch, type Search } from '../search/search.js';
import { learnTexts, textLessonOf } from '../search/text-lesson.js';

/** A search that learned from this corpus alone, here and now, and that is kept nowhere: for measuring. Takes seconds. */
export function learnSearch(corpus: Corpus, ablation?: Ablation): Search {
  const findConcepts = createConceptFinder(corpus.glossary);
  const keeps = ablation?.keepsFeature ?? (() => true);
  const indexOf = (locale: Locale) =>
    createLocaleIndex(
      corpus,
      locale,
      learnTexts(textLessonOf(corpus, locale), {
        featuresOf: (text) => analyze(text, locale).features.filter(keeps),
        conceptsOf: (text) => findConcepts(text, locale),
      }),
    );
  return createSearch(corpus, new Map(corpus.locales.map((locale) => [locale, indexOf(locale)])), ablation);
}
