import type { Knowledge } from '../knowledge/knowledge.js';
import { locales, type PerLocale, perLocale } from '../language/locales.js';
import { createConceptFinder } from '../search/concepts.js';

export interface GlossaryCoverage {
  concepts: number;
  words: PerLocale<number>;
  /** Concepts that no title, answer or example speaks of, in any language. */
  unused: readonly string[];
}

export function glossaryCoverage({ glossary, entries }: Knowledge): GlossaryCoverage {
  const unused = new Set(Object.keys(glossary));
  // Looks only for what was not found yet: after a few entries that is little.
  for (const entry of entries) {
    const left = createConceptFinder(Object.fromEntries([...unused].map((id) => [id, glossary[id] ?? nothing])));
    for (const locale of locales) {
      for (const text of [entry.title[locale], entry.answer[locale], ...entry.examples[locale]]) {
        for (const concept of left(text, locale)) unused.delete(concept);
      }
    }
    if (unused.size === 0) break;
  }
  return {
    concepts: Object.keys(glossary).length,
    words: perLocale((locale) => Object.values(glossary).reduce((sum, words) => sum + words[locale].length, 0)),
    unused: [...unused],
  };
}

const nothing = perLocale((): string[] => []);
