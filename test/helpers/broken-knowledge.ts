import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const brokenFixtures = 'test/fixtures/broken-knowledge';

/** A small knowledge folder without any problem. */
const wholeKnowledge = join(brokenFixtures, 'whole');

/** Lends a temporary copy of the whole knowledge with a case's broken files put over it. */
export async function withBroken<T>(name: string, use: (directory: string) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'broken-'));
  try {
    cpSync(wholeKnowledge, directory, { recursive: true });
    cpSync(join(brokenFixtures, name), directory, { recursive: true });
    return await use(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
