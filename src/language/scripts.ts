import type { OtherLanguage } from './detection.js';
import type { Locale } from './locales.js';

/** The script that a language is written in (ISO 15924: Latn, Jpan, Deva), as the platform knows it. */
export const scriptOf = (locale: Locale): string => new Intl.Locale(locale).maximize().script ?? 'Zyyy';

/** Of locales that are ways of writing one language in one script, the first: a message cannot tell them apart. */
export function toldApart(locales: readonly Locale[]): Locale[] {
  const written = locales.map(writtenLanguage);
  return locales.filter((_, at) => written.indexOf(written[at] ?? '') === at);
}

const writtenLanguage = (locale: Locale): string => `${new Intl.Locale(locale).language} ${scriptOf(locale)}`;

const fullWidthScripts = new Set(['Jpan', 'Hans', 'Hant', 'Kore']);

/** Whether a language's signs take the room of two Latin letters. */
export const isFullWidth = (locale: Locale): boolean => fullWidthScripts.has(scriptOf(locale));

export const hasKanji = (text: string): boolean => /\p{Script=Han}/u.test(text);
export const hasKana = (text: string): boolean => /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** A kanji or kana says as much as this many Latin letters ("市役所" is "shiyakusho"). */
const lettersPerJapaneseSign = 2.5;

export interface ScriptCounts {
  kana: number;
  han: number;
  latin: number;
}

export const countScripts = (text: string): ScriptCounts => ({
  kana: count(text, /[\p{Script=Hiragana}\p{Script=Katakana}ー]/gu),
  han: count(text, /\p{Script=Han}/gu),
  latin: count(text, /\p{Script=Latin}/gu),
});

/** Whether the signs of Japanese (or Chinese) outweigh the Latin letters around them. */
export const isMostlyEastAsian = ({ kana, han, latin }: ScriptCounts): boolean =>
  kana + han > 0 && (kana + han) * lettersPerJapaneseSign >= latin;

/** ISO 15924 has names for mixtures that Unicode does not know; Latin letters and kanji are shared by too many. */
const unicodeScripts: Readonly<Record<string, string | undefined>> = {
  Kore: 'Hang',
  Latn: undefined,
  Jpan: undefined,
  Hans: undefined,
  Hant: undefined,
};

/** Those of our locales whose own script most letters of a text are in. */
export function ownScriptLocales(text: string, offered: readonly Locale[]): Locale[] {
  const letters = count(text, /\p{L}/gu);
  return offered.filter((locale) => {
    const script = scriptOf(locale);
    const name = script in unicodeScripts ? unicodeScripts[script] : script;
    return name !== undefined && count(text, new RegExp(`\\p{Script=${name}}`, 'gu')) * 2 > letters;
  });
}

/** Scripts that settle the matter alone. Nepali is by far the most written of the Devanagari languages in Gunma. */
const tellingScripts: readonly (readonly [RegExp, OtherLanguage])[] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'ne'],
  [
    /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Sinhala}\p{Script=Bengali}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Tamil}]/gu,
    'und',
  ],
];

export function languageOfForeignScript(text: string): OtherLanguage | undefined {
  const letters = count(text, /\p{L}/gu);
  return tellingScripts.find(([script]) => count(text, script) * 2 > letters)?.[1];
}
