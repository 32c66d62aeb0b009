import type { Entry, Glossary } from '../knowledge/entry.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { type Locale, locales, type PerLocale, perLocale } from '../language/locales.js';
import { createConceptFinder } from '../search/concepts.js';

export interface GlossaryCoverage {
  concepts: number;
  words: PerLocale<number>;
  /** Concepts that no title, answer or example speaks of, in any language. */
  unused: readonly string[];
}

export const glossaryCoverage = ({ glossary, entries }: Knowledge): GlossaryCoverage => ({
  concepts: Object.keys(glossary).length,
  words: perLocale((locale) => Object.values(glossary).reduce((sum, words) => sum + words[locale].length, 0)),
  // Titles and answers name most concepts; only the rest is looked for in the many examples.
  unused: Object.keys(
    withoutUsed(
      withoutUsed(glossary, entries, ({ title, answer }, locale) => [title[locale], answer[locale]]),
      entries,
      ({ examples }, locale) => examples[locale],
    ),
  ),
});

function withoutUsed(
  glossary: Glossary,
  entries: readonly Entry[],
  textsOf: (entry: Entry, locale: Locale) => readonly string[],
): Glossary {
  const find = createConceptFinder(glossary);
  const used = new Set(
    locales.flatMap((locale) =>
      entries.flatMap((entry) => textsOf(entry, locale).flatMap((text) => find(text, locale))),
    ),
  );
  return Object.fromEntries(Object.entries(glossary).filter(([concept]) => !used.has(concept)));
}
