import type { Thesaurus } from '../knowledge/thesaurus.js';
import { type PerLocale, perLocale } from '../language/locales.js';

export interface ThesaurusCoverage {
  concepts: number;
  /** Concepts that an entry answers, and those that none does. */
  owned: number;
  far: number;
  words: PerLocale<number>;
}

export const thesaurusCoverage = (thesaurus: Thesaurus): ThesaurusCoverage => ({
  concepts: thesaurus.length,
  owned: thesaurus.filter(({ about }) => about !== undefined && about !== 'far').length,
  far: thesaurus.filter(({ about }) => about === 'far').length,
  words: perLocale((locale) => thesaurus.reduce((sum, { words }) => sum + words[locale].length, 0)),
});
