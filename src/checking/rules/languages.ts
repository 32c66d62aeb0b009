import type { Entry } from '../../knowledge/entry.js';
import { languageNamesIn } from '../../language/languages.js';
import type { Locale } from '../../language/locales.js';
import { original } from '../../language/original.js';

/** What a language is called in a message to clerks. */
export const languageName = languageNamesIn(original);

/** All that a resident reads of an entry on its card; undefined where the entry has no text in the locale. */
export function textOf({ title, answer }: Entry, locale: Locale): string | undefined {
  const [heading, text] = [title[locale], answer[locale]];
  return heading === undefined || text === undefined ? undefined : `${heading}\n${text}`;
}

export interface LocaleText {
  locale: Locale;
  text: string;
}

/** The texts that an entry has, of these locales. */
export const textsOf = (entry: Entry, locales: readonly Locale[]): LocaleText[] =>
  locales.flatMap((locale) => {
    const text = textOf(entry, locale);
    return text === undefined ? [] : [{ locale, text }];
  });

/** The text that the others follow. */
export const originalTextOf = (entry: Entry): string => textOf(entry, original) ?? '';

/** 「4月」「93.5」 */
export const quoted = (words: readonly string[]): string => words.map((word) => `「${word}」`).join('');
