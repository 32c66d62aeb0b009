import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { Proposal } from './proposed-file.js';

export interface CandidateFolder {
  /** The knowledge as it would be. */
  folder: string;
  /** The changed files in it. */
  files: readonly string[];
}

/** One place for all candidates of this process: files that stay the same are parsed once (content-files/read-content-file.ts). */
const place = join(tmpdir(), `isesaku-draft-${randomUUID()}`);

/**
 * A copy of the knowledge with the change in it, for as long as `look` takes: the bot's own folder stays untouched.
 * One at a time.
 */
export async function inCandidateFolder<T>(
  folder: string,
  proposal: Proposal,
  look: (candidate: CandidateFolder) => Promise<T>,
): Promise<T> {
  mkdirSync(place, { mode: 0o700 });
  try {
    cpSync(folder, place, { recursive: true, dereference: true });
    const files = proposal.files.map(({ path, after }) => ({
      file: join(place, relative(realpathSync(folder), path)),
      after,
    }));
    for (const { file, after } of files) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, after);
    }
    return await look({ folder: place, files: files.map(({ file }) => file) });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
