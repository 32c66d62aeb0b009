import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { MendableError } from '../errors.js';

/** A path leads out of the folder that may be written. */
export class OutsideFolderError extends MendableError {
  override readonly name = 'OutsideFolderError';

  constructor(path: string, folder: string) {
    super(`${path} は ${folder} の外にあるため、書きこみません。`);
  }
}

/**
 * The real path of a file within `folder`, links followed.
 * @throws {OutsideFolderError} if the file lies elsewhere, whatever its name looks like.
 */
export function pathWithin(folder: string, path: string): string {
  const file = realFile(path);
  const inside = relative(realpathSync(folder), file);
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    throw new OutsideFolderError(path, folder);
  }
  return file;
}

/** Of a file or folder that is not there yet, the real folder around it counts. */
const realFile = (path: string): string =>
  existsSync(path) ? realpathSync(path) : join(realFile(dirname(path)), basename(path));

/** Replaces or begins a file as a whole: after a crash it holds the old text or the new one, never a part. */
export function writeFileAtomically(path: string, content: string | Uint8Array): void {
  // No .yaml at the end: whoever loads the folder meanwhile must not take it for an entry.
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeDurably(beside, Buffer.from(content), modeOf(path));
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}

function writeDurably(path: string, content: Buffer, mode: number): void {
  const file = openSync(path, 'w', mode);
  try {
    for (let written = 0; written < content.length; ) written += writeSync(file, content, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

const modeOf = (path: string): number => (statSync(path, { throwIfNoEntry: false })?.mode ?? 0o644) & 0o777;

/** Makes the new name itself outlast a power cut; Windows cannot and need not. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
