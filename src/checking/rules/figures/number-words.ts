import type { Locale, PerLocale } from '../../../language/locales.js';

/** By number: words that may stand for it, ordinals too. */
const words: PerLocale<Readonly<Record<number, RegExp>>> = {
  ja: {},
  en: {
    0: /\b(?:zero|none|no)\b/i,
    1: /\b(?:one|first|single|once|only)\b/i,
    2: /\b(?:two|second|both|twice|pair)\b/i,
    3: /\b(?:three|third)\b/i,
    4: /\b(?:four|fourth)\b/i,
    5: /\b(?:five|fifth)\b/i,
    6: /\b(?:six|sixth)\b/i,
    7: /\b(?:seven|seventh)\b/i,
    8: /\b(?:eight|eighth)\b/i,
    9: /\b(?:nine|ninth)\b/i,
    10: /\b(?:ten|tenth)\b/i,
    11: /\b(?:eleven|eleventh)\b/i,
    12: /\b(?:twelve|twelfth|dozen)\b/i,
    24: /\bday and night\b/i,
  },
  pt: {
    0: /\b(?:zero|nenhuma?)\b/i,
    1: /(?<!\p{L})(?:uma?|primeir[oa]s?|únic[oa])(?!\p{L})/iu,
    2: /\b(?:dois|duas|segund[oa]s?|ambos|ambas)\b/i,
    3: /(?<!\p{L})(?:três|terceir[oa]s?)(?!\p{L})/iu,
    4: /\b(?:quatro|quart[oa]s?)\b/i,
    5: /\b(?:cinco|quint[oa]s?)\b/i,
    6: /\b(?:seis|sext[oa]s?)\b/i,
    7: /(?<!\p{L})(?:sete|sétim[oa]s?)(?!\p{L})/iu,
    8: /\b(?:oito|oitav[oa]s?)\b/i,
    9: /\b(?:nove|non[oa]s?)\b/i,
    10: /(?<!\p{L})(?:dez|décim[oa]s?)(?!\p{L})/iu,
    11: /\bonze\b/i,
    12: /\b(?:doze|dúzia)\b/i,
  },
  vi: {
    0: /(?<!\p{L})không(?!\p{L})/iu,
    1: /(?<!\p{L})(?:một|nhất|đầu|duy nhất)(?!\p{L})/iu,
    2: /(?<!\p{L})(?:hai|nhì|cả hai)(?!\p{L})/iu,
    3: /(?<!\p{L})ba(?!\p{L})/iu,
    4: /(?<!\p{L})(?:bốn|tư)(?!\p{L})/iu,
    5: /(?<!\p{L})năm(?!\p{L})/iu,
    6: /(?<!\p{L})sáu(?!\p{L})/iu,
    7: /(?<!\p{L})bảy(?!\p{L})/iu,
    8: /(?<!\p{L})tám(?!\p{L})/iu,
    9: /(?<!\p{L})chín(?!\p{L})/iu,
    10: /(?<!\p{L})mười(?!\p{L})/iu,
    11: /(?<!\p{L})mười một(?!\p{L})/iu,
    12: /(?<!\p{L})(?:mười hai|tá)(?!\p{L})/iu,
  },
};

const digits = '〇一二三四五六七八九';

/** Only possible numbers: 一 also stands in 一部, 三 in 三月堂, "one" in "one of". */
export const numberWordsIn = (text: string, locale: Locale): string[] => [
  ...Object.entries(words[locale]).flatMap(([number, word]) => (word.test(text) ? [number] : [])),
  ...(locale === 'ja'
    ? [...text.matchAll(/[〇一二三四五六七八九十百千]+/g)].map(([kanji]) => String(kanjiValue(kanji)))
    : []),
];

/** Counted things in kanji numerals: 二期目, 三人. 一 is left out: 一つの, 一人ひとり say no number. */
const counted =
  /(?<!\d)(?:[二三四五六七八九][十百千]?|[十百千])[一二三四五六七八九十百千]*(?=つ|人|期|年|円|回|倍|歳|番目|地区|か所|カ所|ヶ所)/g;

/** Numbers that Japanese words surely say. */
export const countedInKanji = (text: string, locale: Locale): string[] =>
  locale === 'ja' ? [...text.matchAll(counted)].map(([kanji]) => String(kanjiValue(kanji))) : [];

/** 二十四 → 24, 二〇二五 → 2025. */
function kanjiValue(kanji: string): number {
  if (!/[十百千]/.test(kanji)) return Number(Array.from(kanji, (digit) => digits.indexOf(digit)).join(''));
  let sum = 0;
  let digit = 0;
  for (const sign of kanji) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[sign];
    if (unit === undefined) digit = digits.indexOf(sign);
    else {
      sum += (digit || 1) * unit;
      digit = 0;
    }
  }
  return sum + digit;
}
