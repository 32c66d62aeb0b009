import { z } from 'zod';

const knownLanguages = new Intl.DisplayNames('und', { type: 'language', fallback: 'none' });

/** A BCP 47 tag whose language is a registered one: "ja", "zh-Hant", "ja-x-easy"; not "jp", not "EN". */
const isLanguageCode = (code: string): boolean =>
  /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(code) && knownLanguages.of(new Intl.Locale(code).language) !== undefined;

/** What names a language in folders, files, buttons and the database. Whether the bot offers it is another question. */
export const localeCode = z
  .string()
  .refine(isLanguageCode, '言語コード（ja、en、zh-Hans など）を書いてください。')
  .brand<'Locale'>();

export type Locale = z.infer<typeof localeCode>;

/** What there is in some languages; a content file that lacks one that it needs has been refused. */
export type PerLocale<T> = Readonly<Record<Locale, T>>;

export const perLocale = <T>(locales: readonly Locale[], make: (locale: Locale) => T): PerLocale<T> =>
  Object.fromEntries(locales.map((locale) => [locale, make(locale)]));

/** Of several, the locale that serves a BCP 47 tag: the very one, else one of its language, in its script if there is one. */
export function servingLocale(tag: string, offered: readonly Locale[]): Locale | undefined {
  const wanted = parseTag(tag);
  if (!wanted) return undefined;
  const sameLanguage = offered.filter((locale) => parseTag(locale)?.language === wanted.language);
  return (
    sameLanguage.find((locale) => locale.toLowerCase() === tag.toLowerCase()) ??
    sameLanguage.find((locale) => parseTag(locale)?.script === wanted.script) ??
    sameLanguage[0]
  );
}

function parseTag(tag: string): { language: string; script: string | undefined } | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return { language, script };
  } catch {
    return undefined;
  }
}

/** In which locales there is something, in any of them. */
export const localesOf = (...values: readonly PerLocale<unknown>[]): Locale[] =>
  [...new Set(values.flatMap((value) => Object.keys(value)))].map((locale) => localeCode.parse(locale));

export const mapLocales = <T, U>(values: PerLocale<T>, change: (value: T) => U): PerLocale<U> =>
  Object.fromEntries(Object.entries(values).map(([locale, value]) => [locale, change(value)]));

/** What a locale has of lists that may be missing in it. */
export const listIn = <T>(lists: PerLocale<readonly T[]>, locale: Locale): readonly T[] => lists[locale] ?? [];
