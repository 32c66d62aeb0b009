import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { ContentError } from '../../errors.js';
import { loadKnowledge } from '../../knowledge/load-knowledge.js';
import type { Languages } from '../../language/languages.js';
import { pathWithin, writeFileAtomically } from '../write-safely.js';
import { editYaml, YamlEditError } from '../yaml/edit-yaml.js';
import type { Change } from './change.js';
import { PartlyWrittenError } from './problems.js';

/** New texts by the paths of their files. */
export type EditedFiles = ReadonlyMap<string, string>;

/** @throws {ContentError} for a file whose form does not allow an edit. */
export function editFiles(changes: readonly Change[]): EditedFiles {
  const paths = new Set(changes.map(({ file }) => file));
  return new Map([...paths].map((path) => [path, editFile(path, changes)]));
}

function editFile(path: string, changes: readonly Change[]): string {
  const edits = changes.filter(({ file }) => file === path).map(({ edit }) => edit);
  try {
    return editYaml(existsSync(path) ? readFileSync(path, 'utf8') : '', edits);
  } catch (error) {
    if (!(error instanceof YamlEditError)) throw error;
    throw new ContentError([{ file: path, line: 1, column: 1, message: error.message }]);
  }
}

/**
 * Loads the whole knowledge as it would be, from a copy: what the bot would refuse never reaches its folder.
 * @throws {ContentError} naming the files of the real folder.
 */
export function checkTogether(folder: string, files: EditedFiles, languages: Languages): void {
  const copy = mkdtempSync(join(tmpdir(), 'isesaku-import-'));
  try {
    cpSync(folder, copy, { recursive: true, dereference: true });
    for (const [path, text] of files) writeFileAtomically(join(copy, relative(folder, path)), text);
    loadKnowledge(copy, languages);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    throw new ContentError(
      error.problems.map((problem) => ({ ...problem, file: join(folder, relative(copy, problem.file)) })),
    );
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** All paths are checked before the first file is written. */
export function writeFiles(folder: string, files: EditedFiles): void {
  const checked = [...files].map(([path, text]) => ({ path: pathWithin(folder, resolve(path)), text }));
  const done: string[] = [];
  for (const { path, text } of checked) {
    try {
      writeFileAtomically(path, text);
    } catch (error) {
      throw new PartlyWrittenError(done, path, error);
    }
    done.push(path);
  }
}
