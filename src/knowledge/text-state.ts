import { defaultLocale, type Locale } from '../language/locales.js';
import { type Entry, isDraft, textDate } from './entry.js';

/** stale: the Japanese text has a newer date than its translation. */
export const textStates = ['reviewed', 'draft', 'stale'] as const;

export type TextState = (typeof textStates)[number];

/** Days as 2026-12-01 sort as text. */
export const isStale = (entry: Entry, locale: Locale): boolean =>
  textDate(entry, locale) < textDate(entry, defaultLocale);

export function textState(entry: Entry, locale: Locale): TextState {
  if (isStale(entry, locale)) return 'stale';
  return isDraft(entry, locale) ? 'draft' : 'reviewed';
}
