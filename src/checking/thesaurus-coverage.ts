import type { Knowledge } from '../knowledge/knowledge.js';
import { listIn, type PerLocale, perLocale } from '../language/locales.js';

export interface ThesaurusCoverage {
  concepts: number;
  /** Concepts that an entry answers, and those that none does. */
  owned: number;
  far: number;
  words: PerLocale<number>;
}

export const thesaurusCoverage = ({ thesaurus, languages }: Knowledge): ThesaurusCoverage => ({
  concepts: thesaurus.length,
  owned: thesaurus.filter(({ about }) => about !== undefined && about !== 'far').length,
  far: thesaurus.filter(({ about }) => about === 'far').length,
  words: perLocale(languages.locales, (locale) =>
    thesaurus.reduce((sum, { words }) => sum + listIn(words, locale).length, 0),
  ),
});
