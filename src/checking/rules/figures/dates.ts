import type { FigureReader } from '../../../language/figures.js';
import type { Locale } from '../../../language/locales.js';
import { monthDay } from '../../../language/figures.js';
import { original } from '../../../language/original.js';
import { languageModule } from '../../../language/registry.js';
import { type Reading, takeOut } from './take-out.js';

/** Dates as 1月23日, months as 4月, years as 2025: Japanese eras are counted in years of the common era. */
export const readDates = (text: string, locale: Locale): Reading =>
  // Translations quote official terms of the original, so its dates count in every language.
  takeOut(text, [isoDate, ...languageModule(original).figures.quoted.dates, ...languageModule(locale).figures.dates]);

const isoDate: FigureReader = {
  pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g,
  read: ([year = '', month, day]) => {
    const date = monthDay(Number(month), Number(day));
    return date && [year, ...date];
  },
};
