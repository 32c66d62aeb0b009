import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '../content-files/content-file.js';
import { isContentFile } from '../content-files/names.js';
import type { Problem } from '../errors.js';
import type { Reading } from './language-folders.js';
import { schemasFor } from './schemas.js';
import type { Source, SourcesFile } from './source.js';

/** A page, and the file that it stands in. */
export interface SourceInFile {
  id: string;
  source: Source;
  file: ContentFile<SourcesFile>;
  path: string;
}

export interface ReadSources {
  found: readonly SourceInFile[];
  /** False if a file could not be read: then nothing can be said of a name that is not there. */
  isWhole: boolean;
  problems: readonly Problem[];
}

export function readSources(root: string, { reader, locales }: Reading): ReadSources {
  const files = yamlFilesIn(root).map((path) => ({ path, file: reader.read(path, schemasFor(locales).sources) }));
  const found = files.flatMap(({ path, file }) =>
    file ? Object.entries(file.value).map(([id, source]) => ({ id, source, file, path })) : [],
  );
  return { found, isWhole: files.every(({ file }) => file !== undefined), problems: sourcesTwice(found) };
}

const yamlFilesIn = (root: string): string[] =>
  (existsSync(root) ? readdirSync(root) : [])
    .filter((name) => isContentFile(name) && /\.ya?ml$/.test(name))
    .toSorted()
    .map((name) => join(root, name));

/** A fact stands once, and so does the page that it is from. */
function sourcesTwice(found: readonly SourceInFile[]): Problem[] {
  const first = new Map<string, string>();
  return found.flatMap(({ id, source: { url }, file, path }) =>
    [id, ...(url === undefined ? [] : [url])].flatMap((name) => {
      const place = first.get(name);
      first.set(name, place ?? `${path} の ${id}`);
      return place === undefined
        ? []
        : [file.problemAt([id], `「${name}」は ${place} にもあります。一つにまとめるか、名前を変えてください。`)];
    }),
  );
}
