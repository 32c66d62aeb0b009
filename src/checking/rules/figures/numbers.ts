import type { Locale, PerLocale } from '../../../language/locales.js';

interface Multiplier {
  word: RegExp;
  by: number;
}

const japaneseUnits: Readonly<Record<string, number>> = { 兆: 1e12, 億: 1e8, 万: 1e4, 千: 1e3 };

/** Words after a number that multiply it. */
const multipliers: PerLocale<readonly Multiplier[]> = {
  ja: [],
  en: [
    { word: /^ billion/i, by: 1e9 },
    { word: /^ million/i, by: 1e6 },
    { word: /^ thousand/i, by: 1e3 },
  ],
  pt: [
    { word: /^ bilh(?:ão|ões)/i, by: 1e9 },
    { word: /^ milh(?:ão|ões)/i, by: 1e6 },
    { word: /^ mil\b/i, by: 1e3 },
  ],
  vi: [
    { word: /^ tỷ/i, by: 1e9 },
    { word: /^ triệu/i, by: 1e6 },
    { word: /^ (?:nghìn|ngàn)/i, by: 1e3 },
  ],
};

/** Numbers written in digits, as "93.5" and "50000" whatever the language's signs. */
export const numbersIn = (text: string, locale: Locale): string[] =>
  (locale === 'ja' ? japaneseNumbers(text) : numbersWithWords(text, locale)).map((number) =>
    // 1.1 × 1000 must not become 1100.0000000000002.
    String(Number(number.toPrecision(12))),
  );

/** 1万2千 is one number. */
const japaneseNumbers = (text: string): number[] =>
  [...text.matchAll(/(?:\d+(?:[.,]\d+)*[兆億万千]?)+/g)].map(([compound]) =>
    [...compound.matchAll(/(\d+(?:[.,]\d+)*)([兆億万千]?)/g)].reduce(
      (sum, [, digits = '', unit = '']) => sum + valueOf(digits, 'ja') * (japaneseUnits[unit] ?? 1),
      0,
    ),
  );

const numbersWithWords = (text: string, locale: Locale): number[] =>
  [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map((match) => {
    const after = text.slice(match.index + match[0].length);
    return valueOf(match[0], locale) * (multipliers[locale].find(({ word }) => word.test(after))?.by ?? 1);
  });

/** 1,000 and 93.5 in Japanese and English are 1.000 and 93,5 in Portuguese and Vietnamese. */
function valueOf(written: string, locale: Locale): number {
  const [thousands, decimal] = locale === 'pt' || locale === 'vi' ? ['.', ','] : [',', '.'];
  const isGrouped = new RegExp(`^\\d{1,3}(?:\\${thousands}\\d{3})+(?:\\${decimal}\\d+)?$`).test(written);
  const whole = isGrouped ? written.replaceAll(thousands, '') : written;
  // What is grouped in no way that the language knows ("93.5" in Portuguese) is read as it would be elsewhere.
  return Number(whole.replace(',', '.').replaceAll(/[.,](?=.*[.,])/g, ''));
}
