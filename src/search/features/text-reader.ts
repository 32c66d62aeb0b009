import { analyze } from '../../language/analyze.js';
import type { Locale } from '../../language/locales.js';
import type { FindConcepts } from './concepts.js';

/** What the models see of a text. */
export interface ReadText {
  /** What it is about: words, their parts and sounds, and concepts. */
  features: readonly string[];
  /** How it is said: all its words in their order, and concepts. */
  phrasing: readonly string[];
}

export type ReadTexts = (text: string) => ReadText;

/** A concept counts as much as this many occurrences of a word. */
const conceptRepeats = 3;

/** A concept as a feature of a text. */
export const conceptFeature = (concept: string): string => `g:${concept}`;

export function withConcepts(analysis: ReadText, concepts: readonly string[]): ReadText {
  const repeated = concepts.flatMap((concept) => Array<string>(conceptRepeats).fill(conceptFeature(concept)));
  return {
    features: [...analysis.features, ...repeated],
    phrasing: [...analysis.phrasing, ...repeated],
  };
}

export const createTextReader =
  (locale: Locale, findConcepts: FindConcepts): ReadTexts =>
  (text) =>
    withConcepts(analyze(text, locale), findConcepts(text, locale));
