import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';

/** What takes seconds to compute and depends on nothing but its input and our code. */
export type Cached = <T>(name: string, input: unknown, compute: () => T) => T;

/**
 * Keeps results in files, so that a start after the first takes no training. A file is good for one input and one
 * version of the code; anything else, and a file that cannot be read, is computed anew.
 */
export function createCache(directory: string): Cached {
  return (name, input, compute) => {
    const key = createHash('sha256').update(codeVersion()).update(JSON.stringify(input)).digest('hex').slice(0, 32);
    const file = join(directory, `${name}-${key}.bin`);
    const kept = read(file);
    // What we wrote under this very key is what `compute` returns.
    if (kept !== undefined) return kept.value as ReturnType<typeof compute>;
    const value = compute();
    write(directory, name, file, value);
    return value;
  };
}

/** For tests and tools that must not leave files. */
export const noCache: Cached = (_name, _input, compute) => compute();

function read(file: string): { value: unknown } | undefined {
  try {
    return { value: deserialize(readFileSync(file)) };
  } catch {
    return undefined;
  }
}

/** Written beside and renamed, so that nobody reads a half-written file; older versions of it are removed. */
function write(directory: string, name: string, file: string, value: unknown): void {
  try {
    mkdirSync(directory, { recursive: true });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, serialize(value));
    const old = readdirSync(directory).filter((other) => other.startsWith(`${name}-`) && other.endsWith('.bin'));
    renameSync(draft, file);
    for (const other of old) if (join(directory, other) !== file) rmSync(join(directory, other), { force: true });
  } catch {
    // A disk that is full or read-only costs the next start some seconds, no more.
  }
}

let version: string | undefined;

/** A fingerprint of the code that results depend on: the folders language/ and search/ beside this file. */
function codeVersion(): string {
  version ??= ['language', 'search']
    .map((folder) => fingerprint(fileURLToPath(new URL(folder, import.meta.url))))
    .join();
  return version;
}

function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).toSorted()) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}
