import type { InLatin } from './language-module.js';
import { type LetterModel, trainLetterModel } from './letter-model.js';
import { learnLexicon, type Lexicon } from './lexicon.js';
import type { Locale } from './locales.js';
import { foldLatin } from './normalize.js';
import { languageModule } from './registry.js';
import type { OtherLanguage } from './detection.js';
import { type LocaleTexts, sharedNames } from './shared-names.js';

/** What people write, for learning: in our locales, and in Latin-script languages that are not ours. */
export interface LanguageSamples {
  ours: readonly LocaleTexts[];
  others: Readonly<Partial<Record<OtherLanguage, readonly string[]>>>;
}

/** What is known of the languages in Latin letters. Plain data: it can be kept in a file. */
export interface LatinModel {
  /** By language; Japanese by its romaji. */
  letters: LetterModel<string>;
  /** Locales of few texts: what these never saw counts less against them, so they must lead clearly. */
  littleKnown: ReadonlySet<string>;
  names: ReadonlySet<string>;
  lexicon: Lexicon;
}

type Remembering = (inLatin: InLatin, locale: Locale) => InLatin;

/** @param remembering makes a function that turns texts into Latin letters one that remembers what it has turned */
export function trainLetters(
  { ours, others }: LanguageSamples,
  remembering: Remembering = (inLatin) => inLatin,
): LatinModel {
  const letters = new Map(Object.entries(others).map(([language, texts]) => [language, texts ?? noTexts]));
  const words = new Map(letters);
  for (const { locale, texts } of ours) {
    // What was collected of a language before it was offered still counts.
    const before = letters.get(locale) ?? noTexts;
    letters.set(locale, lettersOf(locale, [...spread(texts), ...before], remembering));
    words.set(locale, [...texts, ...before]);
  }
  return {
    letters: trainLetterModel(letters),
    littleKnown: littleKnownOf(ours.map(({ locale, texts }) => ({ locale, texts: spread(texts) }))),
    names: sharedNames(ours),
    lexicon: learnLexicon(words),
  };
}

function lettersOf(locale: Locale, texts: readonly string[], remembering: Remembering): readonly string[] {
  const { inLatin, leavesOutMarks } = languageModule(locale).identification;
  const latin = inLatin ? texts.map(remembering(inLatin, locale)) : texts;
  return leavesOutMarks ? [...latin, ...latin.map(foldLatin)] : latin;
}

const noTexts: readonly string[] = [];

/** Letters repeat soon: more texts than this add time and nothing else. */
const maxSamples = 1_500;

/** So many of the texts, from all over the list. */
function spread(texts: readonly string[]): readonly string[] {
  const step = Math.max(1, texts.length / maxSamples);
  return Array.from({ length: Math.min(texts.length, maxSamples) }, (_, at) => texts[Math.floor(at * step)] ?? '');
}

/** A locale with less than this share of the texts of the best known one is little known. */
const leastShare = 0.3;

function littleKnownOf(offered: readonly LocaleTexts[]): Set<string> {
  const most = Math.max(...offered.map(({ texts }) => texts.length));
  return new Set(offered.filter(({ texts }) => texts.length < most * leastShare).map(({ locale }) => locale));
}
