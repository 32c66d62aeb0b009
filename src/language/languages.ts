import type { Locale, PerLocale } from './locales.js';
import { servingLocale } from './locales.js';
import { original, originalOf } from './original.js';
import { languageModule } from './registry.js';

/** A language as its folder describes it. */
export interface Language {
  locale: Locale;
  /** In itself, whatever the reader's language is. */
  name: string;
  /** In which languages its readers see what is not there in theirs, the best first. The original comes last of itself. */
  fallback: readonly Locale[];
  /** How a translator works in the spreadsheet, in a sentence or two. */
  forTranslators?: string | undefined;
}

/** A text, and the language that it is in. */
export interface FoundText<T> {
  text: T;
  locale: Locale;
}

/** The languages that the bot offers. */
export interface Languages {
  /** The original first. */
  readonly locales: readonly Locale[];
  /** All but the original. */
  readonly translations: readonly Locale[];
  /** What a stranger's few Latin letters are answered in. */
  readonly linguaFranca: Locale;
  offers(locale: Locale): boolean;
  /** The locale that serves a tag as LINE and browsers send it ("pt-BR"). */
  serving(tag: string | undefined): Locale | undefined;
  /** The language's name in itself. */
  nameOf(locale: Locale): string;
  forTranslators(locale: Locale): string | undefined;
  /** What a reader of the locale sees: the text in their language, else in the nearest one that there is. */
  find<T>(texts: PerLocale<T>, locale: Locale): FoundText<T>;
}

export function createLanguages(all: readonly Language[]): Languages {
  const byLocale = new Map(all.map((language) => [language.locale, language]));
  const translations = all.map(({ locale }) => locale).filter((locale) => locale !== original);
  const locales = [original, ...translations];
  return {
    locales,
    translations,
    linguaFranca: locales.find((locale) => languageModule(locale).isLinguaFranca) ?? original,
    offers: (locale) => byLocale.has(locale),
    serving: (tag) => (tag === undefined ? undefined : servingLocale(tag, locales)),
    nameOf: (locale) => byLocale.get(locale)?.name ?? locale,
    forTranslators: (locale) => byLocale.get(locale)?.forTranslators,
    find: (texts, locale) => findText(texts, [locale, ...(byLocale.get(locale)?.fallback ?? [])]),
  };
}

function findText<T>(texts: PerLocale<T>, order: readonly Locale[]): FoundText<T> {
  for (const locale of order) {
    const text = texts[locale];
    if (text !== undefined) return { text, locale };
  }
  return { text: originalOf(texts), locale: original };
}

/** Languages' names as a reader of another knows them: 英語, "Portuguese". */
export function languageNamesIn(reader: Locale): (locale: Locale) => string {
  const names = new Intl.DisplayNames(reader, { type: 'language' });
  return (locale) => names.of(locale) ?? locale;
}
