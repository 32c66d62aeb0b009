import { localeCode, type PerLocale } from './locales.js';

/** The language whose text the others follow, and which stands in where another is missing. */
export const original = localeCode.parse('ja');

/** The original of a text. Content without it has been refused when it was read. */
export function originalOf<T>(texts: PerLocale<T>): T {
  const text = texts[original];
  if (text === undefined) throw new Error('a text without its original: the schema should have refused it');
  return text;
}
