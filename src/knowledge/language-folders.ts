import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ContentReader } from '../content-files/content-reader.js';
import { isContentFile } from '../content-files/names.js';
import { didYouMean } from '../content-files/similar-name.js';
import type { Problem } from '../errors.js';
import type { Locale } from '../language/locales.js';

/** How files are read: past broken ones, in these languages. */
export interface Reading {
  reader: ContentReader;
  locales: readonly Locale[];
}

export interface LanguageFile {
  locale: Locale;
  path: string;
  /** Without `.yaml`. */
  name: string;
}

export interface LanguageFiles {
  files: readonly LanguageFile[];
  /** Folders of no language that the bot speaks. */
  problems: readonly Problem[];
}

/** The files of a folder that has a folder for each language. */
export function languageFilesIn(root: string, locales: readonly Locale[]): LanguageFiles {
  const found = existsSync(root) ? readdirSync(root, { withFileTypes: true }) : [];
  const names = found.filter((item) => item.isDirectory()).map(({ name }) => name);
  return {
    files: locales.filter((locale) => names.includes(locale)).flatMap((locale) => filesIn(root, locale)),
    problems: names
      .filter((name) => !locales.some((locale) => locale === name))
      .map((name) => notOurs(root, name, locales)),
  };
}

const filesIn = (root: string, locale: Locale): LanguageFile[] =>
  readdirSync(join(root, locale))
    .filter((name) => isContentFile(name) && /\.ya?ml$/.test(name))
    .toSorted()
    .map((name) => ({ locale, path: join(root, locale, name), name: basename(name).replace(/\.ya?ml$/, '') }));

export const atStart = (file: string, message: string): Problem => ({ file, line: 1, column: 1, message });

const notOurs = (root: string, name: string, locales: readonly Locale[]): Problem =>
  atStart(
    join(root, name),
    `「${name}」は、ボットが話す言語ではありません。${didYouMean(name, locales)}フォルダーの名前を ${locales.join('、')} のどれかに直すか、消してください。`,
  );
