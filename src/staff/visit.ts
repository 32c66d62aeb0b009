import type { Request } from 'express';
import type { Content } from '../conversation/content.js';
import { defaultLocale, isLocale, type Locale } from '../language/locales.js';
import type { StaffTranslator } from '../language/translator.js';
import { csrfTokenFor } from './csrf.js';
import { sessionOf } from './sign-in/session.js';

/** What the console says, in the language of whoever works with it. */
export interface Words {
  t: StaffTranslator;
  language: Locale;
  /** What a language is called in this one. */
  languageName: (locale: Locale) => string;
}

/** What every page needs to know of the request that it answers. */
export interface Visit extends Words {
  /** The languages that the console can be read in. */
  languages: readonly Locale[];
  csrfToken: string;
  /** With its query: where to return after a change of language. */
  address: string;
}

export function visitOf(request: Request, { translators }: Pick<Content, 'translators'>): Visit {
  const { language: chosen } = sessionOf(request);
  const language = isLocale(chosen) && translators.staffLocales.includes(chosen) ? chosen : defaultLocale;
  return {
    ...wordsIn(language, translators.staff(language)),
    languages: translators.staffLocales,
    csrfToken: csrfTokenFor(request),
    address: request.method === 'GET' ? request.originalUrl : '/staff',
  };
}

export function wordsIn(language: Locale, t: StaffTranslator): Words {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return { t, language, languageName: (locale) => names.of(locale) ?? locale };
}
