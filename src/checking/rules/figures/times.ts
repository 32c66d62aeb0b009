import { type FigureReader, timeOfDay } from '../../../language/figures.js';
import type { Locale } from '../../../language/locales.js';
import { original } from '../../../language/original.js';
import { languageModule } from '../../../language/registry.js';
import { type Reading, takeOut } from './take-out.js';

/** Times of day on the 24-hour clock: 午後5時15分, "5:15 p.m." and "17h15" are all 17:15. */
export const readTimes = (text: string, locale: Locale): Reading =>
  takeOut(text, [...languageModule(original).figures.quoted.times, clock, ...languageModule(locale).figures.times]);

const clock: FigureReader = {
  pattern: /(?<![\d:])(\d{1,2}):(\d{2})(?!\d)(?: ?([ap])\.?m\b)?/gi,
  read: ([hour = '', minute = '', half]) =>
    timeOfDay(half?.toLowerCase() === 'p' ? 'afternoon' : 'morning', hour, minute),
};
