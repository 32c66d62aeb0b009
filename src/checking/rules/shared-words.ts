import type { Problem } from '../../errors.js';
import type { ConceptInFile } from '../../knowledge/read-thesaurus.js';
import type { Concept } from '../../knowledge/thesaurus.js';
import { listIn, type Locale } from '../../language/locales.js';
import { normalize } from '../../language/normalize.js';
import { quoted } from './languages.js';

/**
 * Words that stand in two concepts and lead to different entries: whoever says one may be sent to the wrong place. No
 * problem where the concepts share an entry, one is the broader of the other, or one of them says `shares: true`.
 */
export function sharedWords(found: readonly ConceptInFile[], locales: readonly Locale[]): Problem[] {
  const places = new Map<string, ConceptInFile[]>();
  return found.flatMap((one) => {
    const clashes = new Map<string, { word: string; at: PropertyKey[] }[]>();
    for (const { key, word, at } of wordsIn(one, locales)) {
      const others = places.get(key) ?? [];
      for (const { concept } of others.filter((other) => clash(one.concept, other.concept))) {
        clashes.set(concept.id, [...(clashes.get(concept.id) ?? []), { word, at }]);
      }
      places.set(key, [...others, one]);
    }
    return [...clashes].map(([id, words]) => one.file.problemAt(words[0]?.at ?? [], advice(id, words)));
  });
}

const wordsIn = ({ concept: { id, words } }: ConceptInFile, locales: readonly Locale[]) =>
  locales.flatMap((locale) =>
    listIn(words, locale).map((word, at) => ({ key: keyOf(locale, word), word, at: [id, locale, at] })),
  );

const keyOf = (locale: Locale, word: string): string => `${locale} ${normalize(word)}`;

function clash(one: Concept, other: Concept): boolean {
  if (one.id === other.id || one.shares || other.shares) return false;
  if (one.broader === other.id || other.broader === one.id) return false;
  if (one.about === undefined || other.about === undefined) return false;
  if (one.about === 'far' || other.about === 'far') return one.about !== other.about;
  return !one.about.some((owner) => other.about?.includes(owner));
}

const advice = (id: string, words: readonly { word: string }[]): string =>
  `${quoted(words.map(({ word }) => word))}は「${id}」にもあり、ちがう項目に行きます。合うほうだけに残すか、両方で使う言葉なら shares: true と書いてください。`;
