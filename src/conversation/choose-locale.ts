import type { Detection, UsualLocale } from '../language/detection.js';
import type { Languages } from '../language/languages.js';
import type { Locale } from '../language/locales.js';
import { original } from '../language/original.js';
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
  preference: { ...before, locale, chosen: true, fromProfile: false },
});

/** What is remembered of a language that is not offered any more is forgotten. */
export const inOffered = (before: Preference, { offers }: Languages): Preference =>
  before.locale === undefined || offers(before.locale) ? before : { ...before, locale: undefined, chosen: false };

/** What is known of the person's language before they write. */
export const usualLocale = ({ locale, chosen: byChoice, fromProfile }: Preference): UsualLocale | undefined =>
  locale && { locale, from: byChoice ? 'choice' : fromProfile ? 'profile' : 'writing' };

/** Nothing was said: what the person used last, else the original's language. */
export const unchanged = (preference: Preference): Choice => ({
  locale: preference.locale ?? original,
  preference,
});

/**
 * The locale that an utterance is answered in. The utterance itself when it is clear; then what the person used last.
 * A choice by button stays remembered even when one message is answered in another language.
 */
export function localeOfUtterance(detection: Detection, before: Preference, { linguaFranca }: Languages): Choice {
  if (detection.kind !== 'locale') {
    const guess = detection.kind === 'undecided' && detection.latin ? linguaFranca : original;
    return { locale: before.locale ?? guess, preference: before };
  }
  const { locale } = detection;
  return { locale, preference: before.chosen ? before : { ...before, locale, fromProfile: false } };
}
