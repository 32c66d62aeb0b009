import type { Knowledge } from '../knowledge/knowledge.js';
import { termsIn, wordsOf } from '../knowledge/thesaurus.js';
import { analyze } from '../language/analyze.js';
import { listIn, type Locale } from '../language/locales.js';
import { createConceptFinder } from '../search/features/concepts.js';
import { conceptFeature } from '../search/features/text-reader.js';

/** What questions want, without the words that all questions have: "when", "please", "where can I". */
export interface WishReader {
  wishIn(text: string, locale: Locale): readonly string[];
  /** Of the knowledge's own utterances: they tell what a word is worth where a handful of questions cannot. */
  knownWishes(locale: Locale): readonly (readonly string[])[];
}

/** A city concept that two questions speak of, in whatever language, counts as much as this many words. */
const conceptRepeats = 3;

/** `ask-when`, `ask-where`: how something is asked, not what is wanted. */
const isDetail = (concept: string): boolean => concept.startsWith('ask-');

/** What this share of the knowledge's utterances has says nothing of what is wanted. */
const commonShare = 0.025;

/** Reading the knowledge takes some tenths of a second: done once a locale, when it is first asked for. */
export function createWishReader({ languages, thesaurus, far, entries }: Knowledge): WishReader {
  const findConcepts = createConceptFinder(wordsOf(termsIn(thesaurus)));
  const read = (text: string, locale: Locale): string[] => [
    ...analyze(text, locale).tokens,
    ...findConcepts(text, locale)
      .filter((concept) => !isDetail(concept))
      .flatMap((concept) => Array<string>(conceptRepeats).fill(conceptFeature(concept))),
  ];
  const known = lazily((locale) => {
    const titles = entries.map(({ title }) => languages.find(title, locale).text);
    const texts = [...listIn(far, locale).map(({ text }) => text), ...titles].map((text) => read(text, locale));
    const common = commonIn(texts);
    const telling = (features: readonly string[]) => features.filter((feature) => !common.has(feature));
    return { telling, wishes: texts.map(telling) };
  });
  return {
    wishIn: (text, locale) => known(locale).telling(read(text, locale)),
    knownWishes: (locale) => known(locale).wishes,
  };
}

function commonIn(texts: readonly (readonly string[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const feature of texts.flatMap((features) => [...new Set(features)])) {
    counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > texts.length * commonShare).map(([feature]) => feature));
}

function lazily<T>(make: (locale: Locale) => T): (locale: Locale) => T {
  const made = new Map<Locale, T>();
  return (locale) => {
    const value = made.get(locale) ?? make(locale);
    made.set(locale, value);
    return value;
  };
}
