import type { ConceptWords } from '../knowledge/thesaurus.js';
import { stemsOf } from '../language/analyze.js';
import { hasKana, hasKanji } from '../language/scripts.js';
import { type Locale, locales, type PerLocale, perLocale } from '../language/locales.js';
import { normalize } from '../language/normalize.js';
import { createWordFinder, type SoughtWord } from './words-within.js';

/** The city concepts that a text speaks of, whatever the language of its words: "akiya", 空き家 and "nhà hoang" are one. */
export type FindConcepts = (text: string, locale: Locale) => string[];

/** The longest phrase of the glossary, in words. */
const maxPhraseWords = 5;

export function createConceptFinder(glossary: ConceptWords): FindConcepts {
  const japanese: SoughtWord[] = [];
  const phrases: PerLocale<Map<string, string[]>> = perLocale(() => new Map());
  for (const [concept, words] of Object.entries(glossary)) {
    for (const locale of locales) {
      for (const word of words[locale].map(normalize)) {
        if (hasKanji(word) || hasKana(word)) japanese.push({ word, concept });
        else for (const reader of readersOf(word, locale)) addPhrase(phrases[reader], stemsOf(word, reader), concept);
      }
    }
  }
  const findJapanese = createWordFinder(japanese);
  return (text, locale) => {
    const normalized = normalize(text);
    return [...new Set([...findJapanese(normalized), ...phrasesIn(stemsOf(normalized, locale), phrases[locale])])];
  };
}

/** An English word this long is hardly a word of Portuguese or Vietnamese too. */
const tellingLength = 5;

/** In whose texts a word in Latin letters counts: people mix languages, but short words mean other things elsewhere. */
function readersOf(word: string, locale: Locale): readonly Locale[] {
  // Everybody types Japanese in Latin letters (gomi, hoikuen).
  if (locale === 'ja') return locales;
  // Latin words amid Japanese can be of any language.
  return locale === 'en' && word.length >= tellingLength ? locales : [locale, 'ja'];
}

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
