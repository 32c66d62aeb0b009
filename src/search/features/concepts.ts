import type { ConceptWords } from '../../knowledge/thesaurus.js';
import { stemsOf } from '../../language/analyze.js';
import { listIn, type Locale, localesOf } from '../../language/locales.js';
import { normalize } from '../../language/normalize.js';
import { original } from '../../language/original.js';
import { languageModule } from '../../language/registry.js';
import { hasKana, hasKanji } from '../../language/scripts.js';
import { createPhraseFinder, type PhraseFinder } from './phrase-finder.js';

/** The concepts that a text speaks of, whatever the language of its words: "akiya", 空き家 and "nhà hoang" are one. */
export type FindConcepts = (text: string, locale: Locale) => string[];

export function createConceptFinder(concepts: ConceptWords): FindConcepts {
  const words = wordsOf(concepts);
  const bySigns = createPhraseFinder('');
  for (const { word, concept } of words.filter(isJapanese)) bySigns.add(Array.from(word), concept);
  const latin = words.filter((word) => !isJapanese(word));
  const finders = new Map<Locale, PhraseFinder>();
  const finderFor = (reader: Locale): PhraseFinder => {
    const known = finders.get(reader) ?? finderOf(reader, latin);
    finders.set(reader, known);
    return known;
  };
  return (text, locale) => {
    const normalized = normalize(text);
    const byWords = finderFor(locale).find(stemsOf(normalized, locale));
    return [...new Set([...bySigns.find(Array.from(normalized)), ...byWords])];
  };
}

interface ConceptWord {
  concept: string;
  word: string;
  locale: Locale;
}

/** Japanese has no blanks between words: there they are sought as they stand. */
const isJapanese = ({ word }: ConceptWord): boolean => hasKanji(word) || hasKana(word);

function wordsOf(concepts: ConceptWords): ConceptWord[] {
  const locales = localesOf(...Object.values(concepts));
  return Object.entries(concepts).flatMap(([concept, words]) =>
    locales.flatMap((locale) => listIn(words, locale).map((word) => ({ concept, word: normalize(word), locale }))),
  );
}

function finderOf(reader: Locale, words: readonly ConceptWord[]): PhraseFinder {
  const finder = createPhraseFinder(' ');
  for (const word of words) {
    if (isReadIn(reader, word)) finder.add(stemsOf(word.word, reader), word.concept);
  }
  return finder;
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
