import { detectLatin } from './latin-language.js';
import { foldLatin, normalize, wordsOf } from './normalize.js';
import { chineseVariant, countScripts, type Detection, isMostlyEastAsian, languageOfForeignScript } from './scripts.js';
import { isTelex } from './telex.js';
import type { LatinModel } from './train-letters.js';

export type DetectLocale = (utterance: string) => Detection;

/** Letters that only Vietnamese has, among the languages of the people here. */
const vietnameseLetters = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩìịọỏốồổỗộớờởỡợòụủũứừửữựỳỵỷỹý]/u;

/** Everything that says nothing about a language; abbreviations of the source's own among it. */
const neutral = /\b(?:sdgs|dx|gx|ppp|pfi|line|sns|ok)\b|[\p{N}\p{P}\p{S}\p{Emoji_Presentation}]+/gu;

export const createLocaleDetector =
  (model: LatinModel): DetectLocale =>
  (utterance) => {
    const whole = normalize(utterance);
    return detect(withoutCitations(whole).replace(neutral, ' ').trim(), whole, model);
  };

function detect(text: string, whole: string, model: LatinModel): Detection {
  const foreign = languageOfForeignScript(text);
  if (foreign) return { kind: 'other', language: foreign };
  const scripts = countScripts(text);
  if (scripts.kana + scripts.han + scripts.latin === 0)
    return { kind: 'undecided', latin: /\p{Script=Latin}/u.test(whole) };
  if (isMostlyEastAsian(scripts) || particleAfterLatin.test(text)) return detectEastAsian(text, scripts.kana > 0);
  if (vietnameseLetters.test(text) || isTelex(wordsOf(whole))) return { kind: 'locale', locale: 'vi' };
  return detectLatin(ownWords(text, model.names), model.letters);
}

/** A title that somebody cites ("Nothing about us without us") is not their own language. */
const citation = /"[^"]+"|“[^”]+”/gu;

function withoutCitations(text: string): string {
  const uncited = text.replace(citation, ' ');
  return wordsOf(uncited).length >= 3 ? uncited : text;
}

/** What is left of a text once names and Japanese signs are taken out. */
const ownWords = (text: string, names: ReadonlySet<string>): string =>
  text
    .replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu, ' ')
    .replace(/[\p{Script=Latin}\p{M}]+/gu, (word) => (names.has(foldLatin(word)) ? ' ' : word))
    .trim();

/** Japanese grammar holds the text together, however many foreign words it ties: "shopping mallの駐車場". */
const particleAfterLatin = /\p{Script=Latin}(?:[のはをにでがともへ]|から|まで|って|です)/u;

/** Names of places in kanji alone may stand in Japanese, in Chinese or in anybody's short message. */
const placeNames = /^(伊勢崎|本庄|深谷|前橋|玉村|群馬|境|赤堀|東)(市|町|県)?$/u;

function detectEastAsian(text: string, hasKana: boolean): Detection {
  if (hasKana) return { kind: 'locale', locale: 'ja' };
  if (placeNames.test(text)) return { kind: 'undecided', latin: false };
  const chinese = chineseVariant(text);
  return chinese ? { kind: 'other', language: chinese } : { kind: 'locale', locale: 'ja' };
}
