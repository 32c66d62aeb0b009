import type { Locale, PerLocale } from '../../../language/locales.js';
import { type Reader, type Reading, takeOut } from './take-out.js';

/** Times of day on the 24-hour clock: 午後5時15分, "5:15 p.m." and "17h15" are all 17:15. */
export const readTimes = (text: string, locale: Locale): Reading =>
  takeOut(text, [...everywhere, ...readersOf[locale]]);

const afternoon = /^(?:午後|夜|p|chiều|tối)/i;

function timeOf(half: string, hour: string, minute: string): string[] | undefined {
  const hours = Number(hour) + (afternoon.test(half.trim()) && Number(hour) < 12 ? 12 : 0);
  const minutes = minute === '半' ? 30 : Number(minute);
  // "24 hours", "24h": no time of day.
  if (hours >= 24 || minutes >= 60) return undefined;
  return [`${hours}:${String(minutes).padStart(2, '0')}`];
}

const everywhere: readonly Reader[] = [
  {
    pattern: /(午前|午後|朝|夜)?(\d{1,2})時(?!間)(?:(\d{1,2})分|(半))?/g,
    read: ([half = '', hour = '', minute = '', halfPast = '']) => timeOf(half, hour, minute || halfPast),
  },
  {
    pattern: /(?<![\d:])(\d{1,2}):(\d{2})(?!\d)(?: ?([ap])\.?m\b)?/gi,
    read: ([hour = '', minute = '', half = '']) => timeOf(half, hour, minute),
  },
];

const readersOf: PerLocale<readonly Reader[]> = {
  ja: [],
  en: [{ pattern: /\b(\d{1,2}) ?([ap])\.?m\b/gi, read: ([hour = '', half = '']) => timeOf(half, hour, '') }],
  pt: [{ pattern: /\b(\d{1,2}) ?h(?:(\d{2}))?\b/gi, read: ([hour = '', minute = '']) => timeOf('', hour, minute) }],
  vi: [
    {
      pattern: /(\d{1,2}) giờ(?: (\d{2})\b)?(?: (chiều|tối))?/gi,
      read: ([hour = '', minute = '', half = '']) => timeOf(half, hour, minute),
    },
    { pattern: /\b(\d{1,2})h(?:(\d{2}))?\b/gi, read: ([hour = '', minute = '']) => timeOf('', hour, minute) },
  ],
};
