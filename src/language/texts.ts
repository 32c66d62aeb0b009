import { join } from 'node:path';
import { z } from 'zod';
import type { ContentFile } from '../content-files/content-file.js';
import type { ContentReader } from '../content-files/content-reader.js';
import type { Problem } from '../errors.js';
import type { Locale } from './locales.js';

/** What one of our speakers says in one language: the bot, the chat page or the staff console. */
export interface Texts {
  [key: string]: string | Texts;
}

const texts: z.ZodType<Texts> = z.lazy(() => z.record(z.string(), z.union([z.string().min(1), texts])));

/** A file of texts in several languages, and what is wrong with them. */
export interface ReadTexts {
  byLocale: ReadonlyMap<Locale, Texts>;
  problems: readonly Problem[];
}

/** Reads `<folder>/<locale>/<name>` for each locale and compares their keys: what one has, all must have. */
export function readTexts(name: string, locales: readonly Locale[], reader: ContentReader, folder: string): ReadTexts {
  const files = new Map(
    locales.flatMap((locale) => {
      const file = reader.read(join(folder, locale, name), texts);
      return file ? [[locale, file] as const] : [];
    }),
  );
  return {
    byLocale: new Map([...files].map(([locale, { value }]) => [locale, value])),
    problems: missingKeys([...files.values()]),
  };
}

/** "stay_one" and "stay_other" are one key: languages differ in how many plural forms they have. */
export const keysOf = (value: Texts, prefix = ''): string[] =>
  Object.entries(value).flatMap(([key, child]) =>
    typeof child === 'string'
      ? [`${prefix}${key}`.replace(/_(zero|one|two|few|many|other)$/, '')]
      : keysOf(child, `${prefix}${key}.`),
  );

function missingKeys(files: readonly ContentFile<Texts>[]): Problem[] {
  const keys = files.map(({ value }) => new Set(keysOf(value)));
  const all = new Set(keys.flatMap((own) => [...own]));
  return files.flatMap(({ problemAt }, at) =>
    [...all]
      .filter((key) => !keys[at]?.has(key))
      .map((key) =>
        problemAt(key.split('.'), `「${key}」がありません。ほかの言語のファイルにならって書き足してください。`),
      ),
  );
}
