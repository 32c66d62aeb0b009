import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

/** Tests make and delete thousands of small files; the largest need is a browser, unpacked, and a PostgreSQL. */
const roomNeeded = 2_000_000_000;
const memory = '/dev/shm';

/** Where there is room in memory, tests do not wait for a disk. Call before any test process starts. */
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
