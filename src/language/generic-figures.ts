import {
  type DecimalSign,
  dayFirst,
  type FigureReader,
  type FigureWords,
  monthAlone,
  monthDay,
  monthNames,
  noNumbers,
  nothingQuoted,
} from './figures.js';
import type { Locale } from './locales.js';

/** What the platform knows of how a language writes figures: the names of the months and the sign before decimals. */
export const genericFigures = (locale: Locale): FigureWords => ({
  dates: [...datesWith(namesOfMonths(locale)), ...dayFirst],
  times: [],
  quoted: nothingQuoted,
  decimalSign: decimalSignOf(locale),
  multipliers: [],
  counted: noNumbers,
  // Which words are numbers is not known here: any small number may be said by one.
  possible: () => Array.from({ length: 13 }, (_, number) => number),
});

/** "23 de enero", "Enero 23", "enero". */
function datesWith(names: readonly string[]): FigureReader[] {
  const { pattern, number } = monthNames(names);
  const monthOf = (name = ''): number => number(name) % 12 || 12;
  return [
    {
      pattern: new RegExp(`(?<!\\d)(\\d{1,2})\\.? (?:\\p{L}{1,3} )?(${pattern})(?!\\p{L})`, 'giu'),
      read: ([day, month]) => monthDay(monthOf(month), Number(day)),
    },
    {
      pattern: new RegExp(`(?<![\\p{L}\\d])(${pattern}) (\\d{1,2})(?!\\d)`, 'giu'),
      read: ([month, day]) => monthDay(monthOf(month), Number(day)),
    },
    {
      pattern: new RegExp(`(?<![\\p{L}\\d])(${pattern})(?!\\p{L})`, 'giu'),
      read: ([month]) => monthAlone(monthOf(month)),
    },
  ];
}

/** The twelve names alone, then as they stand beside a day: Russian declines them. */
function namesOfMonths(locale: Locale): string[] {
  const alone = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const inDate = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  return [alone, inDate].flatMap((format) =>
    Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(Date.UTC(2026, month, 15));
      return parts.find(({ type }) => type === 'month')?.value ?? '';
    }),
  );
}

function decimalSignOf(locale: Locale): DecimalSign {
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.';
}
