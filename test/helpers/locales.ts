import { loadLanguages } from '../../src/language/load-languages.js';
import { type Locale, localeCode, type PerLocale } from '../../src/language/locales.js';

export const ja = localeCode.parse('ja');
export const en = localeCode.parse('en');
export const pt = localeCode.parse('pt');
export const vi = localeCode.parse('vi');

/** Those that the bot really offers. */
export const languages = loadLanguages('locales');
export const { locales } = languages;

/** The same for each of them. */
export const perLocale = <T>(make: (locale: Locale) => T): PerLocale<T> =>
  Object.fromEntries(locales.map((locale) => [locale, make(locale)]));
