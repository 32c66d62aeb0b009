import type { Locale, PerLocale } from '../../../language/locales.js';
import { type Reader, type Reading, takeOut } from './take-out.js';

/** Dates as 1月23日, months as 4月, years as 2025: Japanese eras are counted in years of the common era. */
export const readDates = (text: string, locale: Locale): Reading =>
  // Translations quote official Japanese terms, so Japanese dates count in every language.
  takeOut(text, [isoDate, era, ...readersOf[locale], ...japanese]);

const monthDay = (month: number, day: number): string[] | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 ? [`${month}月${day}日`] : undefined;

const isoDate: Reader = {
  pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g,
  read: ([year = '', month, day]) => {
    const date = monthDay(Number(month), Number(day));
    return date && [year, ...date];
  },
};

/** The year before each era's first. */
const erasBegin: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  reiwa: 2018,
  heisei: 1988,
  showa: 1925,
};

const era: Reader = {
  pattern: /(令和|平成|昭和|reiwa|heisei|showa) ?(元|\d{1,2})(?:年度?)?/gi,
  read: ([name = '', year = '']) => {
    const begin = erasBegin[name.toLowerCase()];
    return begin === undefined ? undefined : [String(begin + (year === '元' ? 1 : Number(year)))];
  },
};

const japanese: readonly Reader[] = [
  { pattern: /(\d{1,2})月(\d{1,2})日/g, read: ([month, day]) => monthDay(Number(month), Number(day)) },
  { pattern: /(\d{1,2})[月](?!間)/g, read: ([month]) => [`${Number(month)}月`] },
];

const months = (names: readonly string[]) => ({
  pattern: names.join('|'),
  number: (name: string): number => names.findIndex((pattern) => new RegExp(`^(?:${pattern})$`, 'i').test(name)) + 1,
});

const english = months([
  'Jan(?:uary)?',
  'Feb(?:ruary)?',
  'Mar(?:ch)?',
  'Apr(?:il)?',
  'May',
  'June?',
  'July?',
  'Aug(?:ust)?',
  'Sept?(?:ember)?',
  'Oct(?:ober)?',
  'Nov(?:ember)?',
  'Dec(?:ember)?',
]);

const portuguese = months([
  'janeiro',
  'fevereiro',
  'março',
  'abril',
  'maio',
  'junho',
  'julho',
  'agosto',
  'setembro',
  'outubro',
  'novembro',
  'dezembro',
]);

/** 24/7 is no day in July. */
const isAllWeek = (day: string, month: string): boolean => day === '24' && month === '7';

const dayFirst: readonly Reader[] = [
  {
    pattern: /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g,
    read: ([day, month, year = '']) => {
      const date = monthDay(Number(month), Number(day));
      return date && [...date, year];
    },
  },
  {
    pattern: /\b(\d{1,2})\/(\d{1,2})\b/g,
    read: ([day = '', month = '']) => (isAllWeek(day, month) ? undefined : monthDay(Number(month), Number(day))),
  },
];

const readersOf: PerLocale<readonly Reader[]> = {
  ja: [{ pattern: /\b(\d{1,2})\/(\d{1,2})\b/g, read: ([month, day]) => monthDay(Number(month), Number(day)) }],
  en: [
    {
      pattern: new RegExp(`\\b(${english.pattern})\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d)`, 'g'),
      read: ([month = '', day]) => monthDay(english.number(month), Number(day)),
    },
    {
      pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${english.pattern})\\b`, 'g'),
      read: ([day, month = '']) => monthDay(english.number(month), Number(day)),
    },
    // "may" and "march" are also verbs: without a day only the capitalised word after a preposition or before a year counts.
    {
      pattern: new RegExp(`(?<=\\b(?:in|of|by|from|since|until|to) )(${english.pattern})\\b`, 'g'),
      read: ([month = '']) => [`${english.number(month)}月`],
    },
    {
      pattern: new RegExp(`\\b(${english.pattern})(?= \\d{4}\\b)`, 'g'),
      read: ([month = '']) => [`${english.number(month)}月`],
    },
  ],
  pt: [
    {
      pattern: new RegExp(`\\b(\\d{1,2})[ºo°]? de (${portuguese.pattern})\\b`, 'gi'),
      read: ([day, month = '']) => monthDay(portuguese.number(month), Number(day)),
    },
    {
      pattern: new RegExp(`\\b(${portuguese.pattern})\\b`, 'gi'),
      read: ([month = '']) => [`${portuguese.number(month)}月`],
    },
    ...dayFirst,
  ],
  vi: [
    {
      pattern: /(\d{1,2}) tháng (\d{1,2})\b/gi,
      read: ([day, month]) => monthDay(Number(month), Number(day)),
    },
    { pattern: /tháng (\d{1,2})\b/gi, read: ([month]) => [`${Number(month)}月`] },
    ...dayFirst,
  ],
};
