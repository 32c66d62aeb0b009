import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { missingFile } from '../content-files/content-reader.js';
import { isContentFile } from '../content-files/names.js';
import { ContentError } from '../errors.js';
import { mapLocales, type PerLocale } from '../language/locales.js';
import { type Entry, type EntryFile, entryId } from './entry.js';
import type { Reading } from './language-folders.js';
import type { ExamplesInFile, ReadExamples } from './read-examples.js';
import type { EntryInFile } from './references.js';
import { schemasFor } from './schemas.js';

/**
 * `<directory>/<folder>/<entry id>.yaml`
 * @throws {ContentError} if there is no such directory.
 */
export function entryPaths(directory: string): string[] {
  if (!existsSync(directory)) throw new ContentError([missingFile(directory)]);
  return readdirSync(directory, { withFileTypes: true })
    .filter((item) => item.isDirectory() && !foldersWithoutEntries.has(item.name))
    .flatMap((folder) => readdirSync(join(directory, folder.name)).map((name) => join(directory, folder.name, name)))
    .filter((path) => isContentFile(path) && /\.ya?ml$/.test(path))
    .sort();
}

const foldersWithoutEntries = new Set(['examples', 'far', 'sources', 'thesaurus']);

export const idOf = (path: string): string => basename(path).replace(/\.ya?ml$/, '');

/** The entries of these files, but of those that cannot be used. */
export const readEntries = (
  paths: readonly string[],
  examples: ReadExamples,
  { reader, locales }: Reading,
): EntryInFile[] =>
  paths.flatMap((path) => {
    const file = reader.read(path, schemasFor(locales).entry);
    const said = examples.of(idOf(path));
    return file ? [{ file, examples: said, entry: toEntry(path, { ...file.value, said }) }] : [];
  });

/** Folders of entries that belong to no policy. */
const foldersWithoutPolicy = new Set(['general', 'referrals']);

interface EntryParts extends EntryFile {
  said: PerLocale<ExamplesInFile>;
}

function toEntry(path: string, { said, ...file }: EntryParts): Entry {
  const id = idOf(path);
  const folder = basename(dirname(path));
  return {
    ...file,
    id: entryId.catch(id).parse(id),
    topic: file.topic ?? id,
    policy: foldersWithoutPolicy.has(folder) ? undefined : folder,
    examples: mapLocales(said, ({ examples }) => examples),
    beyond: mapLocales(said, ({ beyond }) => beyond),
    file: path,
    exampleFiles: mapLocales(said, (found) => found.path),
  };
}
