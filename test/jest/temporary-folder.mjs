import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

const roomNeeded = 500_000_000;
const memory = '/dev/shm';

/**
 * Unit tests make and delete thousands of small files: where there is room in memory they do not wait for a disk. Not for
 * tests that run programs from there: many systems forbid that. Call before any test process starts.
 */
export function keepTemporaryFilesInMemory() {
  if (!hasRoom()) return;
  process.env.TMPDIR = mkdtempSync(join(memory, 'isesaku-tests-'));
}

function hasRoom() {
  try {
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize > roomNeeded;
  } catch {
    return false;
  }
}

/** Jest's globalTeardown. */
export default function removeTemporaryFiles() {
  if (process.env.TMPDIR?.startsWith(join(memory, 'isesaku-tests-'))) rmSync(process.env.TMPDIR, { recursive: true });
}
