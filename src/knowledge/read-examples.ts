import { join } from 'node:path';
import type { ContentReader } from '../content-files/content-reader.js';
import type { Problem } from '../errors.js';
import { type PerLocale, perLocale } from '../language/locales.js';
import { examplesFile, type Utterances } from './entry.js';
import { atStart, type LanguageFile, languageFilesIn, type Reading } from './language-folders.js';
import { noSuchEntry } from './shared-files.js';

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

/**
 * What people say, a folder a language and in it a file an entry.
 * @param ids of all entries, the broken ones too
 */
export function readExamples(root: string, ids: readonly string[], { reader, locales }: Reading): ReadExamples {
  const { files, problems } = languageFilesIn(root, locales);
  return {
    of: (id) =>
      perLocale(locales, (locale) => {
        const file = files.find((one) => one.locale === locale && one.name === id);
        return file ? readFile(file, reader) : noExamples(join(root, locale, `${id}.yaml`));
      }),
    problems,
    strays: files
      .filter(({ name }) => !ids.includes(name))
      .map(({ path, name }) => atStart(path, noSuchEntry(name, ids))),
  };
}

function readFile({ path }: LanguageFile, reader: ContentReader): ExamplesInFile {
  const file = reader.read(path, examplesFile);
  if (!file) return { ...noExamples(path), isReadable: false };
  return { path, isReadable: true, ...file.value, problemAt: file.problemAt };
}

const noExamples = (path: string): ExamplesInFile => ({
  path,
  isReadable: true,
  examples: [],
  beyond: [],
  problemAt: (_place, message) => atStart(path, message),
});
