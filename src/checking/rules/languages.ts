import type { Entry } from '../../knowledge/entry.js';
import { defaultLocale, type Locale, locales, type PerLocale } from '../../language/locales.js';

/** What a language is called in a message to clerks. */
export const languageNames: PerLocale<string> = {
  ja: '日本語',
  en: '英語',
  pt: 'ポルトガル語',
  vi: 'ベトナム語',
};

export const translations: readonly Locale[] = locales.filter((locale) => locale !== defaultLocale);

/** All that a resident reads of an entry on its card. */
export const textOf = ({ title, answer }: Entry, locale: Locale): string => `${title[locale]}\n${answer[locale]}`;

/** 「4月」「93.5」 */
export const quoted = (words: readonly string[]): string => words.map((word) => `「${word}」`).join('');
