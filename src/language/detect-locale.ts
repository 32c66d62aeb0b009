import { chineseVariant } from './chinese.js';
import { type Detection, languageNamed, type UsualLocale } from './detection.js';
import { ja } from './languages/ja.js';
import { detectLatin } from './latin-language.js';
import { letterScores } from './letter-model.js';
import type { Locale } from './locales.js';
import { foldKanji } from './kanji-variants.js';
import { foldLatin, normalizeSigns, wordsOf } from './normalize.js';
import { languageModule } from './registry.js';
import { countScripts, isMostlyEastAsian, languageOfForeignScript, ownScriptLocales } from './scripts.js';
import type { LatinModel } from './train-letters.js';

/** Names of the place where the bot is used, of which a detector must beware. */
export interface LocalNames {
  /** In kanji alone: they may stand in Japanese, in Chinese or in anybody's short message. */
  places: readonly string[];
  /** Rarer kanji that Japanese texts have here. */
  kanji: string;
  /** The same in every language: SDGs. */
  abbreviations: readonly string[];
}

/** @param usual what is known of the person: it takes more to leave a language than to stay in it */
export type DetectLocale = (utterance: string, usual?: UsualLocale) => Detection;

/** Abbreviations that say nothing about a language, as numbers and signs do not. */
const neutralWords = ['line', 'sns', 'ok'];

interface Known {
  model: LatinModel;
  /** The locales that the bot offers: what is none of them is another language. */
  offered: readonly Locale[];
  names: LocalNames;
}

interface Person {
  usual: UsualLocale | undefined;
}

export function createLocaleDetector(known: Known): DetectLocale {
  const words = [...neutralWords, ...known.names.abbreviations.map((word) => word.toLowerCase())];
  const neutral = new RegExp(`\\b(?:${words.join('|')})\\b|[\\p{N}\\p{P}\\p{S}\\p{Emoji_Presentation}]+`, 'gu');
  return (utterance, usual) => {
    const whole = normalizeSigns(utterance);
    return detect(withoutCitations(whole).replace(neutral, ' ').trim(), whole, { ...known, usual });
  };
}

function detect(text: string, whole: string, { model, offered, names, usual }: Known & Person): Detection {
  const own = likeliestOf(ownScriptLocales(text, offered), text, model);
  if (own !== undefined) return { kind: 'locale', locale: own };
  const foreign = languageOfForeignScript(text);
  if (foreign) return languageNamed(foreign, offered);
  const scripts = countScripts(text);
  if (scripts.kana + scripts.han + scripts.latin === 0)
    return { kind: 'undecided', latin: /\p{Script=Latin}/u.test(whole) };
  if (isMostlyEastAsian(scripts) || particleAfterLatin.test(text)) {
    return detectEastAsian(text, scripts.kana > 0, { offered, names });
  }
  const plain = offered.find((locale) => languageModule(locale).identification.isPlain(text, whole, model.lexicon));
  if (plain !== undefined) return { kind: 'locale', locale: plain };
  return detectLatin(ownWords(text, model.names), model, { offered, usual });
}

/** Of languages that share a script of their own (Nepali and Hindi), the one whose letters come in this order. */
function likeliestOf(locales: readonly Locale[], text: string, { letters }: LatinModel): Locale | undefined {
  if (locales.length < 2) return locales[0];
  const scores = letterScores(text, letters);
  return locales.toSorted((a, b) => (scores.get(b) ?? -Infinity) - (scores.get(a) ?? -Infinity))[0];
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

function detectEastAsian(text: string, hasKana: boolean, { offered, names }: Omit<Known, 'model'>): Detection {
  if (hasKana) return { kind: 'locale', locale: ja.locale };
  if (names.places.includes(foldKanji(text).replace(/(?<=.)[市町村区県]$/u, '')))
    return { kind: 'undecided', latin: false };
  const chinese = chineseVariant(text, names.kanji);
  return chinese ? languageNamed(chinese, offered) : { kind: 'locale', locale: ja.locale };
}
