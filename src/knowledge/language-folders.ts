import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isContentFile } from '../content-files/names.js';
import { didYouMean } from '../content-files/similar-name.js';
import type { Problem } from '../errors.js';
import { isLocale, type Locale, locales } from '../language/locales.js';

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
export function languageFilesIn(root: string): LanguageFiles {
  const folders = existsSync(root) ? readdirSync(root, { withFileTypes: true }).filter((it) => it.isDirectory()) : [];
  return {
    files: folders.flatMap(({ name }) => (isLocale(name) ? filesIn(root, name) : [])),
    problems: folders.flatMap(({ name }) => (isLocale(name) ? [] : [notOurs(root, name)])),
  };
}

const filesIn = (root: string, locale: Locale): LanguageFile[] =>
  readdirSync(join(root, locale))
    .filter((name) => isContentFile(name) && /\.ya?ml$/.test(name))
    .toSorted()
    .map((name) => ({ locale, path: join(root, locale, name), name: basename(name).replace(/\.ya?ml$/, '') }));

export const atStart = (file: string, message: string): Problem => ({ file, line: 1, column: 1, message });

const notOurs = (root: string, name: string): Problem =>
  atStart(
    join(root, name),
    `「${name}」は、ボットが話す言語ではありません。${didYouMean(name, locales)}フォルダーの名前を ${locales.join('、')} のどれかに直すか、消してください。`,
  );
