import { defaultLocale, type Locale } from '../language/locales.js';
import type { Detection } from '../language/detection.js';
import type { Preference } from './turn.js';

export interface Choice {
  /** The locale of this reply. */
  locale: Locale;
  /** What to remember. */
  preference: Preference;
}

/** A button or a command ("English please") always wins and is remembered. */
export const chosen = (locale: Locale, before: Preference): Choice => ({
  locale,
  preference: { ...before, locale, chosen: true },
});

/** Nothing was said: what the person used last, else Japanese. */
export const unchanged = (preference: Preference): Choice => ({
  locale: preference.locale ?? defaultLocale,
  preference,
});

/**
 * The locale that an utterance is answered in. The utterance itself when it is clear; then what the person used last.
 * A choice by button stays remembered even when one message is answered in another language.
 */
export function localeOfUtterance(detection: Detection, before: Preference): Choice {
  if (detection.kind !== 'locale') {
    const guess = detection.kind === 'undecided' && detection.latin ? 'en' : defaultLocale;
    return { locale: before.locale ?? guess, preference: before };
  }
  const { locale } = detection;
  return { locale, preference: before.chosen ? before : { ...before, locale, chosen: false } };
}
