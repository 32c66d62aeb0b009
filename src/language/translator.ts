import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInstance, type Resource, type TFunction } from 'i18next';
import { z } from 'zod';
import { createContentReader } from '../content-files/content-reader.js';
import { ContentError } from '../errors.js';
import { type OtherLanguage, otherLanguages } from './detection.js';
import type { Languages } from './languages.js';
import type { Locale } from './locales.js';
import { original } from './original.js';
import { readTexts, type Texts } from './texts.js';

/** What the bot itself says in one locale; its keys and placeholders are types (i18next.d.ts). */
export type Translator = TFunction;

/** What the chat page says around the conversation. */
export type PageTranslator = TFunction<'page'>;

/** What the staff console says. */
export type StaffTranslator = TFunction<'staff'>;

/** All wording, in every language. */
export interface Translators {
  in(locale: Locale): Translator;
  page(locale: Locale): PageTranslator;
  /** All that the page says, to be sent to it. */
  pageTexts(locale: Locale): Texts;
  /** In a language that the console does not have: the original. */
  staff(locale: Locale): StaffTranslator;
  /** The languages of the console. */
  staffLocales: readonly Locale[];
  /** "I do not speak your language yet", in that language. */
  apology(language: OtherLanguage): string;
}

const apologies = z.record(z.enum(otherLanguages), z.string().min(1));

/**
 * Loads `<directory>/<locale>/{bot,page,staff}.json`. Not every language need have staff.json: the console is for those
 * who work with it.
 * @throws {ContentError} for files that cannot be read and for keys that one locale has and another lacks.
 */
export function loadTranslators(directory: string, { locales }: Languages): Translators {
  const reader = createContentReader();
  const staffLocales = locales.filter(
    (locale) => locale === original || existsSync(join(directory, locale, 'staff.json')),
  );
  const bot = readTexts('bot.json', locales, reader, directory);
  const page = readTexts('page.json', locales, reader, directory);
  const staff = readTexts('staff.json', staffLocales, reader, directory);
  const apology = reader.read(join(directory, 'other-languages.json'), apologies);
  const problems = [...reader.problems, ...[bot, page, staff].flatMap((read) => read.problems)];
  if (!apology || problems.length > 0) throw new ContentError(problems);
  const i18n = createI18n({ bot: bot.byLocale, page: page.byLocale, staff: staff.byLocale });
  return {
    in: remember((locale) => i18n.getFixedT(locale, 'bot')),
    page: remember((locale) => i18n.getFixedT(locale, 'page')),
    pageTexts: (locale) => page.byLocale.get(locale) ?? {},
    staff: remember((locale) => i18n.getFixedT(staffLocales.includes(locale) ? locale : original, 'staff')),
    staffLocales,
    apology: (language) => apology.value[language],
  };
}

type Speaker = 'bot' | 'page' | 'staff';

function createI18n(texts: Readonly<Record<Speaker, ReadonlyMap<Locale, Texts>>>) {
  const i18n = createInstance();
  const resources: Resource = Object.fromEntries(
    [...texts.bot.keys()].map((locale) => [
      locale,
      Object.fromEntries(Object.entries(texts).map(([speaker, byLocale]) => [speaker, byLocale.get(locale) ?? {}])),
    ]),
  );
  void i18n.init({
    resources,
    ns: Object.keys(texts),
    defaultNS: 'bot',
    fallbackLng: false,
    initAsync: false,
    // LINE messages, text nodes and Preact escape by themselves: escaping here would show "&amp;" to people.
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key: string) => {
      throw new Error(`no text for "${key}"`);
    },
  });
  return i18n;
}

/** One translator a locale, made at its first use. */
function remember<T>(make: (locale: Locale) => T): (locale: Locale) => T {
  const made = new Map<Locale, T>();
  return (locale) => {
    const translator = made.get(locale) ?? make(locale);
    made.set(locale, translator);
    return translator;
  };
}
