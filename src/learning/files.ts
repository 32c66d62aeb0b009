import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';

/** Where a build puts what it has learned (cli/learn.ts). */
export const shippedResults = fileURLToPath(new URL('../models', import.meta.url));

/** Results that may be lost at any time: a file that cannot be read or written costs some seconds, no more. */
export interface ResultFiles {
  /** What was kept here or by the build under this name and key; undefined if nothing was. */
  find(name: string, key: string): { value: unknown } | undefined;
  /** Keeps one result a name: whatever it had under another key goes. */
  keep(name: string, key: string, value: unknown): void;
}

export function createResultFiles(directory: string): ResultFiles {
  return {
    find(name, key) {
      const file = fileOf(name, key);
      return read(join(directory, file)) ?? read(join(shippedResults, file));
    },
    keep(name, key, value) {
      try {
        mkdirSync(directory, { recursive: true });
        write(directory, fileOf(name, key), value);
        removeOthers(directory, name, fileOf(name, key));
      } catch {
        // A disk that is full or read-only.
      }
    },
  };
}

const fileOf = (name: string, key: string): string => `${name}-${key}.bin`;

function read(path: string): { value: unknown } | undefined {
  try {
    return { value: deserialize(readFileSync(path)) };
  } catch {
    return undefined;
  }
}

/** Written beside and renamed, so that nobody reads a half-written file. */
function write(directory: string, file: string, value: unknown): void {
  const draft = join(directory, `${file}.${process.pid}`);
  writeFileSync(draft, serialize(value));
  renameSync(draft, join(directory, file));
}

function removeOthers(directory: string, name: string, file: string): void {
  for (const other of readdirSync(directory)) {
    if (other !== file && other.startsWith(`${name}-`) && other.endsWith('.bin')) rmSync(join(directory, other));
  }
}
