import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ContentFile } from '../content-files/content-file.js';
import { isContentFile } from '../content-files/names.js';
import type { Problem } from '../errors.js';
import type { Reading } from './language-folders.js';
import { schemasFor } from './schemas.js';
import { type Concept, conceptsIn, type ThesaurusFile } from './thesaurus.js';

/** A concept, and the file that it stands in. */
export interface ConceptInFile {
  concept: Concept;
  file: ContentFile<ThesaurusFile>;
  path: string;
}

export const readThesaurus = (root: string, { reader, locales }: Reading): ConceptInFile[] =>
  (existsSync(root) ? readdirSync(root) : [])
    .filter((name) => isContentFile(name) && /\.ya?ml$/.test(name))
    .toSorted()
    .map((name) => join(root, name))
    .flatMap((path) => {
      const file = reader.read(path, schemasFor(locales).thesaurus);
      return file
        ? conceptsIn(basename(path).replace(/\.ya?ml$/, ''), file.value).map((concept) => ({ concept, file, path }))
        : [];
    });

/** A concept once, with the first of its files: the others have been told. */
export function firstOfEach(found: readonly ConceptInFile[]): ConceptInFile[] {
  const seen = new Set<string>();
  return found.filter(({ concept }) => !seen.has(concept.id) && seen.add(concept.id));
}

export function conceptsTwice(found: readonly ConceptInFile[]): Problem[] {
  const first = new Map<string, string>();
  return found.flatMap(({ concept: { id }, file, path }) => {
    const place = first.get(id);
    if (place === undefined) first.set(id, path);
    return place === undefined
      ? []
      : [file.problemAt([id], `「${id}」は ${place} にもあります。一つにまとめるか、名前を変えてください。`)];
  });
}
