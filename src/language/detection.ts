import { type Locale, servingLocale } from './locales.js';

/** Languages that many residents write and that the bot does not speak; it says so in them. */
export const otherLanguages = ['es', 'zh-Hans', 'zh-Hant', 'ko', 'tl', 'id', 'ne', 'th', 'fr', 'und'] as const;

export type OtherLanguage = (typeof otherLanguages)[number];

export type Detection =
  | { kind: 'locale'; locale: Locale }
  | { kind: 'other'; language: OtherLanguage }
  /** Too little to tell ("ok", "Honjo", 👍). `latin`: whether it is at least written in Latin letters. */
  | { kind: 'undecided'; latin: boolean };

/** What is known of a person's language before they write. */
export interface UsualLocale {
  locale: Locale;
  /** Chosen by button or words, seen in what they wrote last, or told by their browser or profile. */
  from: 'choice' | 'writing' | 'profile';
}

/** A language as a detection: one of ours, if a locale serves it. */
export function languageNamed(language: string, offered: readonly Locale[]): Detection {
  const locale = servingLocale(language, offered);
  if (locale !== undefined) return { kind: 'locale', locale };
  return { kind: 'other', language: otherLanguages.find((other) => other === language) ?? 'und' };
}
