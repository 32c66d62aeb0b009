import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ContentReader } from '../content-files/content-reader.js';
import { isContentFile } from '../content-files/names.js';
import { didYouMean } from '../content-files/similar-name.js';
import type { Problem } from '../errors.js';
import { isLocale, type Locale, locales, type PerLocale, perLocale } from '../language/locales.js';
import { examplesFile, type Utterances } from './entry.js';
import { noSuchEntry } from './shared-files.js';

/** Beside the folders of the entries: what people say, a folder a language and in it a file an entry. */
const folderName = 'examples';

/** An entry's examples in one language, and the file where they stand or would stand. */
export interface ExamplesInFile extends Utterances {
  path: string;
  /** False for a file that is there and broken: what it holds is not known. */
  isReadable: boolean;
  problemAt(path: readonly PropertyKey[], message: string): Problem;
}

export interface ReadExamples {
  of(id: string): PerLocale<ExamplesInFile>;
  /** Folders of no language that the bot speaks. */
  problems: readonly Problem[];
  /** Files whose entry is gone or renamed: nobody is answered by them. */
  strays: readonly Problem[];
}

/** @param ids of all entries, the broken ones too */
export function readExamples(directory: string, ids: readonly string[], reader: ContentReader): ReadExamples {
  const root = join(directory, folderName);
  const folders = existsSync(root) ? readdirSync(root, { withFileTypes: true }).filter((it) => it.isDirectory()) : [];
  const pathOf = (id: string, locale: Locale): string => join(root, locale, `${id}.yaml`);
  return {
    of: (id) => perLocale((locale) => readOne(pathOf(id, locale), reader)),
    problems: folders.flatMap(({ name }) => (isLocale(name) ? [] : [notOurs(root, name)])),
    strays: folders.flatMap(({ name }) => (isLocale(name) ? strayFiles(join(root, name), ids) : [])),
  };
}

function readOne(path: string, reader: ContentReader): ExamplesInFile {
  const isThere = existsSync(path);
  const file = isThere ? reader.read(path, examplesFile) : undefined;
  return {
    path,
    isReadable: !isThere || file !== undefined,
    examples: file?.value.examples ?? [],
    beyond: file?.value.beyond ?? [],
    problemAt: file?.problemAt ?? ((_place, message) => atStart(path, message)),
  };
}

const atStart = (file: string, message: string): Problem => ({ file, line: 1, column: 1, message });

const strayFiles = (folder: string, ids: readonly string[]): Problem[] =>
  readdirSync(folder)
    .filter((name) => isContentFile(name) && !(name.endsWith('.yaml') && ids.includes(basename(name, '.yaml'))))
    .map((name) => atStart(join(folder, name), noSuchEntry(name.replace(/\.[^.]+$/, ''), ids)));

const notOurs = (root: string, name: string): Problem =>
  atStart(
    join(root, name),
    `「${name}」は、ボットが話す言語ではありません。${didYouMean(name, locales)}フォルダーの名前を ${locales.join('、')} のどれかに直すか、消してください。`,
  );
