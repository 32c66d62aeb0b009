import { existsSync } from 'node:fs';
import type { z } from 'zod';
import { ContentError, type Problem } from '../errors.js';
import type { ContentFile } from './content-file.js';
import { readContentFile } from './read-content-file.js';

/** Reads files past broken ones, and keeps what is wrong with those. */
export interface ContentReader {
  readonly problems: readonly Problem[];
  /** Undefined for a file that cannot be used. */
  read<T>(path: string, schema: z.ZodType<T>): ContentFile<T> | undefined;
  /** As `read`, for a file that must be there. */
  readNeeded<T>(path: string, schema: z.ZodType<T>): ContentFile<T> | undefined;
}

export function createContentReader(): ContentReader {
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
  return {
    problems,
    read,
    readNeeded(path, schema) {
      if (existsSync(path)) return read(path, schema);
      problems.push(missingFile(path));
      return undefined;
    },
  };
}

export const missingFile = (file: string): Problem => ({
  file,
  line: 1,
  column: 1,
  message: 'ファイルがありません。knowledge フォルダーの場所（KNOWLEDGE_DIR）を確かめてください。',
});
