import { join } from 'node:path';
import { createInstance, type Resource, type TFunction } from 'i18next';
import { z } from 'zod';
import { type ContentFile, readContentFile } from '../content-files/content-file.js';
import { ContentError, type Problem } from '../errors.js';
import { type Locale, locales, type PerLocale, perLocale } from './locales.js';
import { type OtherLanguage, otherLanguages } from './detection.js';

/** What the bot itself says in one locale; its keys and placeholders are types (i18next.d.ts). */
export type Translator = TFunction;

export interface Translators {
  in(locale: Locale): Translator;
  /** "I do not speak your language yet", in that language. */
  apology(language: OtherLanguage): string;
}

interface Texts {
  [key: string]: string | Texts;
}

const texts: z.ZodType<Texts> = z.lazy(() => z.record(z.string(), z.union([z.string().min(1), texts])));
const apologies = z.record(z.enum(otherLanguages), z.string().min(1));

/**
 * Loads `<directory>/<locale>/bot.json` for every locale.
 * @throws {ContentError} for a file that cannot be read and for keys that one locale has and another lacks.
 */
export function loadTranslators(directory: string): Translators {
  const files = perLocale((locale) => readContentFile(join(directory, locale, 'bot.json'), texts));
  const problems = missingKeys(files);
  if (problems.length > 0) throw new ContentError(problems);
  const apology = readContentFile(join(directory, 'other-languages.json'), apologies).value;
  return createTranslators(
    perLocale((locale) => files[locale].value),
    apology,
  );
}

function createTranslators(bot: PerLocale<Texts>, apology: Record<OtherLanguage, string>): Translators {
  const i18n = createInstance();
  const resources: Resource = Object.fromEntries(locales.map((locale) => [locale, { bot: bot[locale] }]));
  void i18n.init({
    resources,
    defaultNS: 'bot',
    fallbackLng: false,
    initAsync: false,
    // Replies are LINE messages and text nodes, never HTML: escaping would show "&amp;" to a resident.
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key: string) => {
      throw new Error(`no text for "${key}"`);
    },
  });
  const byLocale = perLocale((locale) => i18n.getFixedT(locale, 'bot'));
  return { in: (locale) => byLocale[locale], apology: (language) => apology[language] };
}

/** "stay_one" and "stay_other" are one key: languages differ in how many plural forms they have. */
export const keysOf = (value: Texts, prefix = ''): string[] =>
  Object.entries(value).flatMap(([key, child]) =>
    typeof child === 'string'
      ? [`${prefix}${key}`.replace(/_(zero|one|two|few|many|other)$/, '')]
      : keysOf(child, `${prefix}${key}.`),
  );

function missingKeys(files: PerLocale<ContentFile<Texts>>): Problem[] {
  const keys = perLocale((locale) => new Set(keysOf(files[locale].value)));
  const all = new Set(locales.flatMap((locale) => [...keys[locale]]));
  return locales.flatMap((locale) =>
    [...all]
      .filter((key) => !keys[locale].has(key))
      .map((key) =>
        files[locale].problemAt(
          key.split('.'),
          `「${key}」がありません。ほかの言語のファイルにならって書き足してください。`,
        ),
      ),
  );
}
