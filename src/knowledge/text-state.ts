import type { Locale } from '../language/locales.js';
import { original } from '../language/original.js';
import { type Entry, isDraft, textDate } from './entry.js';

/** stale: the original has a newer date than its translation. missing: there is no text in the language. */
export const textStates = ['reviewed', 'draft', 'stale', 'missing'] as const;

export type TextState = (typeof textStates)[number];

/** Days as 2026-12-01 sort as text. */
export function isStale(entry: Entry, locale: Locale): boolean {
  const [own, first] = [textDate(entry, locale), textDate(entry, original)];
  return own !== undefined && first !== undefined && own < first;
}

export function textState(entry: Entry, locale: Locale): TextState {
  if (entry.answer[locale] === undefined) return 'missing';
  if (isStale(entry, locale)) return 'stale';
  return isDraft(entry, locale) ? 'draft' : 'reviewed';
}
