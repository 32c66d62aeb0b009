import type { ConceptWords } from '../knowledge/thesaurus.js';
import { stemsOf } from '../language/analyze.js';
import { hasKana, hasKanji } from '../language/scripts.js';
import { listIn, type Locale, localesOf } from '../language/locales.js';
import { normalize } from '../language/normalize.js';
import { original } from '../language/original.js';
import { languageModule } from '../language/registry.js';
import { createWordFinder, type SoughtWord } from './words-within.js';

/** The city concepts that a text speaks of, whatever the language of its words: "akiya", 空き家 and "nhà hoang" are one. */
export type FindConcepts = (text: string, locale: Locale) => string[];

/** The longest phrase of the glossary, in words. */
const maxPhraseWords = 5;

export function createConceptFinder(glossary: ConceptWords): FindConcepts {
  const words = wordsOf(glossary);
  const findJapanese = createWordFinder(words.filter(isJapanese));
  const latin = words.filter((word) => !isJapanese(word));
  const phrases = new Map<Locale, ReadonlyMap<string, string[]>>();
  const phrasesFor = (reader: Locale): ReadonlyMap<string, string[]> => {
    const known = phrases.get(reader) ?? phrasesReadIn(reader, latin);
    phrases.set(reader, known);
    return known;
  };
  return (text, locale) => {
    const normalized = normalize(text);
    return [...new Set([...findJapanese(normalized), ...phrasesIn(stemsOf(normalized, locale), phrasesFor(locale))])];
  };
}

interface ConceptWord extends SoughtWord {
  locale: Locale;
}

/** Japanese has no blanks between words: there they are sought as they stand. */
const isJapanese = ({ word }: ConceptWord): boolean => hasKanji(word) || hasKana(word);

const wordsOf = (glossary: ConceptWords): ConceptWord[] =>
  Object.entries(glossary).flatMap(([concept, words]) =>
    localesOf(words).flatMap((locale) =>
      listIn(words, locale).map((word) => ({ concept, word: normalize(word), locale })),
    ),
  );

function phrasesReadIn(reader: Locale, words: readonly ConceptWord[]): Map<string, string[]> {
  const phrases = new Map<string, string[]>();
  for (const word of words) {
    if (isReadIn(reader, word)) addPhrase(phrases, stemsOf(word.word, reader), word.concept);
  }
  return phrases;
}

/** An English word this long is hardly a word of Portuguese or Vietnamese too. */
const tellingLength = 5;

/** Whether a word in Latin letters counts in a reader's texts: people mix languages, but short words mean other things elsewhere. */
const isReadIn = (reader: Locale, { word, locale }: ConceptWord): boolean =>
  locale === reader ||
  // Everybody types Japanese in Latin letters (gomi, hoikuen), and Latin words amid Japanese can be of any language.
  locale === original ||
  reader === original ||
  (languageModule(locale).isLinguaFranca && word.length >= tellingLength);

function addPhrase(phrases: Map<string, string[]>, words: readonly string[], concept: string): void {
  const phrase = words.join(' ');
  phrases.set(phrase, [...(phrases.get(phrase) ?? []), concept]);
}

function phrasesIn(words: readonly string[], phrases: ReadonlyMap<string, string[]>): string[] {
  const found: string[] = [];
  for (let start = 0; start < words.length; start += 1) {
    for (let end = start + 1; end <= Math.min(start + maxPhraseWords, words.length); end += 1) {
      found.push(...(phrases.get(words.slice(start, end).join(' ')) ?? []));
    }
  }
  return found;
}
