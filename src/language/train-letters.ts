import { toRomaji } from 'wanakana';
import { morphemesOf, readingOf } from './japanese.js';
import { type LetterModel, trainLetterModel } from './letter-model.js';
import type { Locale, PerLocale } from './locales.js';
import { foldLatin, normalize } from './normalize.js';
import { type OtherLanguage, otherLanguages } from './scripts.js';
import { sharedNames } from './shared-names.js';

/** What people write, for learning: in our locales, and in Latin-script languages that are not ours. */
export interface LanguageSamples {
  ours: PerLocale<readonly string[]>;
  others: Readonly<Partial<Record<OtherLanguage, readonly string[]>>>;
}

/** `ja` stands for romaji here: Japanese in Latin letters. */
export type LatinLanguage = Locale | OtherLanguage;

/** What is known of the languages in Latin letters. Plain data: it can be kept in a file. */
export interface LatinModel {
  letters: LetterModel<LatinLanguage>;
  names: ReadonlySet<string>;
}

/** A Japanese text as it is read, in Latin letters. Half a millisecond each: the dictionary is asked. */
export const romajiOf = (text: string): string => toRomaji(readingOf(morphemesOf(normalize(text))));

/** @param romaji `romajiOf`, or one that remembers */
export const trainLetters = (samples: LanguageSamples, romaji: (text: string) => string): LatinModel => ({
  letters: trainLetterModel(latinTexts(samples, romaji)),
  names: sharedNames(samples.ours),
});

const latinTexts = ({ ours, others }: LanguageSamples, romaji: (text: string) => string) =>
  new Map<LatinLanguage, readonly string[]>([
    ['en', spread(ours.en)],
    ['pt', withAndWithoutMarks(spread(ours.pt))],
    ['vi', withAndWithoutMarks(spread(ours.vi))],
    ['ja', spread(ours.ja).map(romaji)],
    ...otherLanguages.flatMap((language): [OtherLanguage, readonly string[]][] => {
      const texts = others[language];
      return texts ? [[language, texts]] : [];
    }),
  ]);

/** Letters repeat soon: more texts than this add time and nothing else. */
const maxSamples = 1_500;

/** So many of the texts, from all over the list. */
function spread(texts: readonly string[]): readonly string[] {
  const step = Math.max(1, texts.length / maxSamples);
  return Array.from({ length: Math.min(texts.length, maxSamples) }, (_, at) => texts[Math.floor(at * step)] ?? '');
}

/** Half of the people leave the marks out. */
const withAndWithoutMarks = (texts: readonly string[]): string[] => [...texts, ...texts.map(foldLatin)];
