import { eld } from 'eld/small';
import { toRomaji } from 'wanakana';
import { morphemesOf, readingOf } from './japanese.js';
import { type LetterModel, trainLetterModel } from './letter-model.js';
import { isLocale, type PerLocale } from './locales.js';
import { foldLatin, normalize } from './normalize.js';
import {
  chineseVariant,
  countScripts,
  type Detection,
  isMostlyEastAsian,
  languageOfForeignScript,
  type OtherLanguage,
} from './scripts.js';

export type DetectLocale = (utterance: string) => Detection;

type LatinLanguage = 'en' | 'pt' | 'vi' | 'romaji';

/** Letters that only Vietnamese has, among the languages of the people here. */
const vietnameseLetters = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/u;

/** Everything that says nothing about a language. */
const neutral = /https?:\/\/\S+|\S+@\S+|[\p{N}\p{P}\p{S}\p{Emoji_Presentation}]+/gu;

/** eld's codes for languages that people here write and we do not speak. */
const otherByEldCode: Readonly<Record<string, OtherLanguage>> = { es: 'es', tl: 'tl', ms: 'id', fr: 'fr' };

/** eld's score runs from 0 to 1; the letter model's from about -12 to -4. Chosen on test/questions. */
const eldWeight = 4;
/** How far ahead another language must be in eld's eyes, in eld's units. Chosen on test/questions. */
const otherLanguageLead = 0.12;
/** A lead, in the letter model's units, below which Latin letters stay undecided. Chosen on test/questions. */
const decidedLead = 0.25;

eld.setLanguageSubset(['en', 'pt', 'vi', ...Object.keys(otherByEldCode)]);

/** @param samples what people write in each locale: the knowledge's titles, answers and examples. */
export function createLocaleDetector(samples: PerLocale<readonly string[]>): DetectLocale {
  const model = trainLetterModel<LatinLanguage>({
    en: samples.en,
    pt: withAndWithoutMarks(samples.pt),
    vi: withAndWithoutMarks(samples.vi),
    romaji: samples.ja.map((text) => toRomaji(readingOf(morphemesOf(normalize(text))))),
  });
  return (utterance) => detect(normalize(utterance).replace(neutral, ' ').trim(), model);
}

const withAndWithoutMarks = (texts: readonly string[]): string[] => texts.flatMap((text) => [text, foldLatin(text)]);

function detect(text: string, model: LetterModel<LatinLanguage>): Detection {
  const foreign = languageOfForeignScript(text);
  if (foreign) return { kind: 'other', language: foreign };
  const scripts = countScripts(text);
  if (scripts.kana + scripts.han + scripts.latin === 0) return { kind: 'undecided', latin: false };
  if (isMostlyEastAsian(scripts)) return detectEastAsian(text, scripts.kana > 0);
  if (vietnameseLetters.test(text)) return { kind: 'locale', locale: 'vi' };
  return detectLatin(text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu, ' '), model);
}

/** Names of places in kanji alone may stand in Japanese, Chinese or in anybody's short message. */
const placeNames = /^(伊勢崎|本庄|深谷|前橋|玉村|群馬|境|赤堀|東)(市|町|県)?$/u;

function detectEastAsian(text: string, hasKana: boolean): Detection {
  if (hasKana) return { kind: 'locale', locale: 'ja' };
  if (placeNames.test(text)) return { kind: 'undecided', latin: false };
  const chinese = chineseVariant(text);
  return chinese ? { kind: 'other', language: chinese } : { kind: 'locale', locale: 'ja' };
}

function detectLatin(text: string, model: LetterModel<LatinLanguage>): Detection {
  const eldScores = eld.detect(text).getScores();
  const letters = model.score(text);
  const ranked = (['en', 'pt', 'vi', 'romaji'] as const)
    .map((language) => ({ language, score: letters[language] + eldWeight * (eldScores[language] ?? 0) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (!best || !second) return { kind: 'undecided', latin: true };

  const other = leadingOtherLanguage(eldScores, eldScores[best.language] ?? 0);
  if (other) return { kind: 'other', language: other };
  if (best.score - second.score < decidedLead) return { kind: 'undecided', latin: true };
  return { kind: 'locale', locale: isLocale(best.language) ? best.language : 'ja' };
}

function leadingOtherLanguage(scores: Record<string, number>, ours: number): OtherLanguage | undefined {
  const [code, score] = Object.entries(scores).sort((a, b) => b[1] - a[1])[0] ?? [];
  if (code === undefined || score === undefined || score - ours < otherLanguageLead) return undefined;
  return otherByEldCode[code];
}
