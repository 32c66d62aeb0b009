import { eld } from 'eld/small';
import { letterScores, type LetterModel } from './letter-model.js';
import { locales } from './locales.js';
import { wordsOf } from './normalize.js';
import { looksLikeRomaji } from './romaji.js';
import { type Detection, type OtherLanguage } from './scripts.js';
import type { LatinLanguage } from './train-letters.js';

/** eld's codes (ISO 639-1) for our codes, of languages in Latin script. */
const eldCodes: Readonly<Partial<Record<LatinLanguage, string>>> = {
  en: 'en',
  pt: 'pt',
  vi: 'vi',
  es: 'es',
  fr: 'fr',
  id: 'ms',
  tl: 'tl',
};

/** eld's score runs from 0 to 1, the letter model's over some 5: chosen on test/questions and public short texts. */
const eldWeight = 2;
/** What romaji gets in place of eld's score, because eld does not know it. */
const romajiEldScore = 0.6;
/** How much likelier than each of ours another language must be: a resident taken for a foreigner gets no answer. */
const otherLanguageLead = 0.6;
/** A lead below which Latin letters stay undecided. */
const decidedLead = 0.05;

eld.setLanguageSubset(Object.values(eldCodes));

/** The language of a text in Latin letters that are not plainly Vietnamese. */
export function detectLatin(text: string, model: LetterModel<LatinLanguage>): Detection {
  if (text === '') return { kind: 'undecided', latin: true };
  const eldScores = eld.detect(text).getScores();
  const couldBeRomaji = looksLikeRomaji(wordsOf(text));
  const scores = [...letterScores(text, model)]
    .filter(([language]) => language !== 'ja' || couldBeRomaji)
    .map(([language, letters]) => ({ language, score: letters + eldWeight * eldScoreOf(language, eldScores) }))
    .toSorted((a, b) => b.score - a.score);
  const [best] = scores;
  const ours = scores.flatMap(({ language, score }) =>
    locales.filter((locale) => locale === language).map((locale) => ({ locale, score })),
  );
  const [first, second] = ours;
  if (!best || !first || !second || isGibberish(text, model)) return { kind: 'undecided', latin: true };
  if (best.language !== first.locale && best.score - first.score > otherLanguageLead && isOther(best.language)) {
    return { kind: 'other', language: best.language };
  }
  if (first.score - second.score < decidedLead) return { kind: 'undecided', latin: true };
  return { kind: 'locale', locale: first.locale };
}

/** Letters less likely than this in every language are a hand on the keyboard ("asdkjfh"): one real word in 500 is. */
const leastLikelihood = -8.8;

const isGibberish = (text: string, model: LetterModel<LatinLanguage>): boolean =>
  Math.max(...letterScores(text, model).values()) < leastLikelihood;

const eldScoreOf = (language: LatinLanguage, scores: Record<string, number>): number => {
  const code = eldCodes[language];
  return code === undefined ? romajiEldScore : (scores[code] ?? 0);
};

const isOther = (language: LatinLanguage): language is OtherLanguage => !locales.some((locale) => locale === language);
