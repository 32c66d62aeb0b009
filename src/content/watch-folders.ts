import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isContentFile } from '../content-files/names.js';

/** A look at a hundred files takes a few milliseconds. */
const lookEveryMs = 500;
/** Where something has changed, whoever is writing has come to an end when nothing more changes for so long. */
const quietMs = 250;

export interface FolderWatch {
  close(): void;
}

/**
 * Calls `changed` once after each burst of changes to content files: editors write a file in several steps, and a
 * checkout writes many files. Looks instead of listening, because the system's events are lost where folders are
 * deleted and made again, links are turned or disks are shared, which is how content gets onto servers.
 */
export async function watchFolders(folders: readonly string[], changed: () => void): Promise<FolderWatch> {
  let told = await stateOf(folders);
  let before = told;
  let closed = false;

  const look = async () => {
    const now = await stateOf(folders);
    if (closed) return;
    const isQuiet = now === before;
    before = now;
    if (isQuiet && now !== told) {
      told = now;
      changed();
    }
    timer = setTimeout(() => void look(), now === told ? lookEveryMs : quietMs).unref();
  };
  let timer = setTimeout(() => void look(), lookEveryMs).unref();
  return {
    close() {
      closed = true;
      clearTimeout(timer);
    },
  };
}

/** Differs whenever a content file was written, renamed, added or deleted. */
async function stateOf(folders: readonly string[]): Promise<string> {
  const files = (await Promise.all(folders.map(contentFilesIn))).flat();
  return (await Promise.all(files.map(stateOfFile))).join('\n');
}

async function contentFilesIn(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder, { recursive: true });
    return names.filter(isContentFile).map((name) => join(folder, name));
  } catch {
    // Gone, perhaps for a moment.
    return [];
  }
}

async function stateOfFile(path: string): Promise<string> {
  try {
    const { ino, size, mtimeMs, ctimeMs } = await stat(path);
    return [path, ino, size, mtimeMs, ctimeMs].join(' ');
  } catch {
    return path;
  }
}
