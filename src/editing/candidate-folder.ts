import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { ProposedFile } from './proposed-file.js';

export interface CandidateFolder {
  /** The knowledge as it would be. */
  folder: string;
  /** The changed file in it. */
  file: string;
}

/** A copy of the knowledge with the change in it, for as long as `look` takes: the bot's own folder stays untouched. */
export async function inCandidateFolder<T>(
  folder: string,
  { path, after }: ProposedFile,
  look: (candidate: CandidateFolder) => Promise<T>,
): Promise<T> {
  const copy = mkdtempSync(join(tmpdir(), 'isesaku-draft-'));
  try {
    cpSync(folder, copy, { recursive: true, dereference: true });
    const file = join(copy, relative(realpathSync(folder), path));
    writeFileSync(file, after);
    return await look({ folder: copy, file });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
