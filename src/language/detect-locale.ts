import { eld } from 'eld/small';
import { letterScores, type LetterModel } from './letter-model.js';
import { locales } from './locales.js';
import { normalize, wordsOf } from './normalize.js';
import { looksLikeRomaji } from './romaji.js';
import {
  chineseVariant,
  countScripts,
  type Detection,
  isMostlyEastAsian,
  languageOfForeignScript,
  type OtherLanguage,
} from './scripts.js';
import { isTelex } from './telex.js';
import type { LatinLanguage } from './train-letters.js';

export type DetectLocale = (utterance: string) => Detection;

/** Letters that only Vietnamese has, among the languages of the people here. */
const vietnameseLetters = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩìịọỏốồổỗộớờởỡợòụủũứừửữựỳỵỷỹý]/u;

/** Everything that says nothing about a language; abbreviations of the source's own among it. */
const neutral = /\b(?:sdgs|dx|gx|ppp|pfi|line|sns|ok)\b|[\p{N}\p{P}\p{S}\p{Emoji_Presentation}]+/gu;

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

export const createLocaleDetector =
  (model: LetterModel<LatinLanguage>): DetectLocale =>
  (utterance) =>
    detect(normalize(utterance).replace(neutral, ' ').trim(), normalize(utterance), model);

function detect(text: string, whole: string, model: LetterModel<LatinLanguage>): Detection {
  const foreign = languageOfForeignScript(text);
  if (foreign) return { kind: 'other', language: foreign };
  const scripts = countScripts(text);
  if (scripts.kana + scripts.han + scripts.latin === 0)
    return { kind: 'undecided', latin: /\p{Script=Latin}/u.test(whole) };
  if (isMostlyEastAsian(scripts)) return detectEastAsian(text, scripts.kana > 0);
  if (vietnameseLetters.test(text) || isTelex(wordsOf(whole))) return { kind: 'locale', locale: 'vi' };
  return detectLatin(text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu, ' '), model);
}

/** Names of places in kanji alone may stand in Japanese, in Chinese or in anybody's short message. */
const placeNames = /^(伊勢崎|本庄|深谷|前橋|玉村|群馬|境|赤堀|東)(市|町|県)?$/u;

function detectEastAsian(text: string, hasKana: boolean): Detection {
  if (hasKana) return { kind: 'locale', locale: 'ja' };
  if (placeNames.test(text)) return { kind: 'undecided', latin: false };
  const chinese = chineseVariant(text);
  return chinese ? { kind: 'other', language: chinese } : { kind: 'locale', locale: 'ja' };
}

function detectLatin(text: string, model: LetterModel<LatinLanguage>): Detection {
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
  if (!best || !first || !second) return { kind: 'undecided', latin: true };
  if (best.language !== first.locale && best.score - first.score > otherLanguageLead && isOther(best.language)) {
    return { kind: 'other', language: best.language };
  }
  if (first.score - second.score < decidedLead) return { kind: 'undecided', latin: true };
  return { kind: 'locale', locale: first.locale };
}

const eldScoreOf = (language: LatinLanguage, scores: Record<string, number>): number => {
  const code = eldCodes[language];
  return code === undefined ? romajiEldScore : (scores[code] ?? 0);
};

const isOther = (language: LatinLanguage): language is OtherLanguage => !locales.some((locale) => locale === language);
