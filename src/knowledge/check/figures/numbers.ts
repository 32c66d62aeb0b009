import type { Locale, PerLocale } from '../../../language/locales.js';

/** Words after a number that multiply it. */
const multipliers: PerLocale<readonly { word: RegExp; by: number }[]> = {
  ja: [
    { word: /^兆/, by: 1e12 },
    { word: /^億/, by: 1e8 },
    { word: /^万/, by: 1e4 },
    { word: /^千/, by: 1e3 },
  ],
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
  [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map((match) => {
    const after = text.slice(match.index + match[0].length);
    const multiplier = multipliers[locale].find(({ word }) => word.test(after))?.by ?? 1;
    return String(Number((valueOf(match[0], locale) * multiplier).toPrecision(12)));
  });

/** 1,000 and 93.5 in Japanese and English are 1.000 and 93,5 in Portuguese and Vietnamese. */
function valueOf(written: string, locale: Locale): number {
  const [thousands, decimal] = locale === 'pt' || locale === 'vi' ? ['.', ','] : [',', '.'];
  const isGrouped = new RegExp(`^\\d{1,3}(?:\\${thousands}\\d{3})+(?:\\${decimal}\\d+)?$`).test(written);
  const whole = isGrouped ? written.replaceAll(thousands, '') : written;
  // What is grouped in no way that the language knows ("93.5" in Portuguese) is read as it would be elsewhere.
  return Number(whole.replace(',', '.').replaceAll(/[.,](?=.*[.,])/g, ''));
}
