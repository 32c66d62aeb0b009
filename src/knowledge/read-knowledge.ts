import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { z } from 'zod';
import { type ContentFile, readContentFile } from '../content-files/content-file.js';
import { isContentFile } from '../content-files/names.js';
import { ContentError, type Problem } from '../errors.js';
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
import { checkReferences, type EntryInFile } from './references.js';
import { checkSharedFiles, type SharedFiles } from './shared-files.js';

/** All of a knowledge folder that can be read, and all that is wrong with the rest. */
export interface ReadKnowledge {
  knowledge: Knowledge;
  entries: readonly EntryInFile[];
  shared: SharedFiles;
  /** Of all entry files, the broken ones too: a name that leads to one of them is right. */
  ids: readonly string[];
  problems: readonly Problem[];
}

/** Reads a knowledge folder past broken files, so that a check can tell all problems at once. */
export function readKnowledge(directory: string): ReadKnowledge {
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
  const shared = <T>(name: string, schema: z.ZodType<T>): ContentFile<T> | undefined => {
    const path = join(directory, name);
    if (existsSync(path)) return read(path, schema);
    problems.push(missingFile(path));
    return undefined;
  };

  const policies = shared('policies.yaml', policiesFile);
  const sources = shared('sources.yaml', sourcesFile);
  const urgent = shared('urgent.yaml', urgentFile);
  const paths = entryPaths(directory);
  const entries = paths.flatMap((path) => {
    const file = read(path, entryFile);
    return file ? [{ file, entry: toEntry(directory, path, file.value) }] : [];
  });
  const knowledge = createKnowledge({
    entries: entries.map(({ entry }) => entry),
    policies: policies?.value ?? [],
    sources: sources?.value ?? {},
    outOfScope: shared('out-of-scope.yaml', outOfScopeFile)?.value ?? { ja: [], en: [], pt: [], vi: [] },
    smallTalk: shared('small-talk.yaml', smallTalkFile)?.value ?? {},
    urgent: urgent?.value ?? {},
    glossary: shared('glossary.yaml', glossaryFile)?.value ?? {},
    otherLanguages: shared('other-languages.yaml', otherLanguagesFile)?.value ?? {},
  });
  const ids = paths.map(idOf);
  problems.push(...checkReferences(knowledge, entries, { ids, policies, sources }));
  problems.push(...checkSharedFiles({ policies, urgent }, ids));
  return { knowledge, entries, shared: { policies, sources, urgent }, ids, problems };
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

const idOf = (path: string): string => basename(path).replace(/\.ya?ml$/, '');

/** Folders of entries that belong to no policy. */
const foldersWithoutPolicy = new Set(['general', 'referrals']);

function toEntry(directory: string, path: string, file: z.infer<typeof entryFile>): Entry {
  const id = idOf(path);
  const folder = relative(directory, path).split(/[\\/]/)[0] ?? '';
  return {
    ...file,
    id: entryId.catch(id).parse(id),
    topic: file.topic ?? id,
    policy: foldersWithoutPolicy.has(folder) ? undefined : folder,
    file: path,
  };
}
