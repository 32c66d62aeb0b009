import type { Request } from 'express';
import type { Content } from '../conversation/content.js';
import { type Languages, languageNamesIn } from '../language/languages.js';
import type { Locale } from '../language/locales.js';
import { original } from '../language/original.js';
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
  consoleLocales: readonly Locale[];
  /** Those that the bot speaks. */
  languages: Languages;
  csrfToken: string;
  /** With its query: where to return after a change of language. */
  address: string;
}

export function visitOf(
  request: Request,
  { knowledge, translators }: Pick<Content, 'knowledge' | 'translators'>,
): Visit {
  const { language: chosen } = sessionOf(request);
  const language = translators.staffLocales.find((locale) => locale === chosen) ?? original;
  return {
    ...wordsIn(language, translators.staff(language)),
    consoleLocales: translators.staffLocales,
    languages: knowledge.languages,
    csrfToken: csrfTokenFor(request),
    address: request.method === 'GET' ? request.originalUrl : '/staff',
  };
}

export const wordsIn = (language: Locale, t: StaffTranslator): Words => ({
  t,
  language,
  languageName: languageNamesIn(language),
});
