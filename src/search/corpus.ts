import type { Entry } from '../knowledge/entry.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { type Locale, type PerLocale, perLocale } from '../language/locales.js';

/** One thing to find, in one locale. */
export interface Passage {
  id: string;
  title: string;
  answer: string;
  /** Utterances that it answers. */
  examples: readonly string[];
  /** Utterances near it that it does not answer. */
  beyond: readonly string[];
}

export interface Corpus {
  passages: PerLocale<readonly Passage[]>;
  /** Utterances that are near no passage. */
  outOfScope: PerLocale<readonly string[]>;
}

export const corpusOf = (knowledge: Knowledge): Corpus => ({
  passages: perLocale((locale) => knowledge.entries.map((entry) => passageOf(entry, locale))),
  outOfScope: knowledge.outOfScope,
});

const passageOf = (entry: Entry, locale: Locale): Passage => ({
  id: entry.id,
  title: entry.title[locale],
  answer: entry.answer[locale],
  examples: entry.examples[locale],
  beyond: entry.beyond[locale],
});

/** All texts that should find a passage. */
export const textsOf = ({ title, answer, examples }: Passage): string[] => [title, ...examples, answer].filter(Boolean);
