import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { z } from 'zod';
import { ContentError, type Problem } from '../errors.js';
import { checkReferences } from './check-references.js';
import {
  type Entry,
  entryFile,
  entryId,
  glossaryFile,
  otherLanguagesFile,
  outOfScopeFile,
  policiesFile,
  smallTalkFile,
  sourcesFile,
  urgentFile,
} from './entry.js';
import { createKnowledge, type Knowledge } from './knowledge.js';
import { type ContentFile, readContentFile } from '../content-file.js';
import { isContentFile } from '../content-names.js';

/**
 * Reads a knowledge folder: `<folder>/<entry id>.yaml` and the shared files beside the folders.
 * @throws {ContentError} naming every problem of every file, not only the first.
 */
export function loadKnowledge(directory: string): Knowledge {
  const problems: Problem[] = [];
  const read = <T>(path: string, schema: z.ZodType<T>): ContentFile<T> | undefined => {
    try {
      return readContentFile(path, schema);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  };
  const shared = <T>(name: string, schema: z.ZodType<T>): T | undefined => {
    const path = join(directory, name);
    if (existsSync(path)) return read(path, schema)?.value;
    problems.push(missingFile(path));
    return undefined;
  };

  const policies = shared('policies.yaml', policiesFile) ?? [];
  const sources = shared('sources.yaml', sourcesFile) ?? {};
  const outOfScope = shared('out-of-scope.yaml', outOfScopeFile) ?? { ja: [], en: [], pt: [], vi: [] };
  const smallTalk = shared('small-talk.yaml', smallTalkFile) ?? {};
  const urgent = shared('urgent.yaml', urgentFile) ?? {};
  const glossary = shared('glossary.yaml', glossaryFile) ?? {};
  const otherLanguages = shared('other-languages.yaml', otherLanguagesFile) ?? {};
  const files = entryPaths(directory).flatMap((path) => {
    const file = read(path, entryFile);
    return file ? [{ file, entry: toEntry(directory, path, file.value) }] : [];
  });
  const knowledge = createKnowledge({
    entries: files.map(({ entry }) => entry),
    policies,
    sources,
    outOfScope,
    smallTalk,
    urgent,
    glossary,
    otherLanguages,
  });

  if (problems.length === 0) problems.push(...checkReferences(knowledge, files));
  if (problems.length > 0) throw new ContentError(problems);
  return knowledge;
}

const missingFile = (file: string): Problem => ({
  file,
  line: 1,
  column: 1,
  message: 'ファイルがありません。knowledge フォルダーの場所（KNOWLEDGE_DIR）を確かめてください。',
});

function entryPaths(directory: string): string[] {
  if (!existsSync(directory)) throw new ContentError([missingFile(directory)]);
  return readdirSync(directory, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .flatMap((folder) => readdirSync(join(directory, folder.name)).map((name) => join(directory, folder.name, name)))
    .filter((path) => isContentFile(path) && /\.ya?ml$/.test(path))
    .sort();
}

/** Folders of entries that belong to no policy. */
const foldersWithoutPolicy = new Set(['general', 'referrals']);

function toEntry(directory: string, path: string, file: z.infer<typeof entryFile>): Entry {
  const id = basename(path).replace(/\.ya?ml$/, '');
  const folder = relative(directory, path).split(/[\\/]/)[0] ?? '';
  return {
    ...file,
    id: entryId.catch(id).parse(id),
    topic: file.topic ?? id,
    policy: foldersWithoutPolicy.has(folder) ? undefined : folder,
    file: path,
  };
}
