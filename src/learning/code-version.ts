import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The folders whose code decides what is learned from a text. */
type LearningCode = 'language' | 'search';

/** Libraries whose next version may find other words in the same text, or rank them otherwise. */
const learningLibraries = ['@orama/stemmers', 'eld', 'fuse.js', 'lindera-wasm-nodejs-ipadic', 'wanakana'] as const;

const packageFile = z.object({ version: z.string() });

const known = new Map<LearningCode, string>();

/** A fingerprint of our own code and of its libraries: what was computed by other code is computed anew. */
export function codeVersion(folder: LearningCode): string {
  const version = known.get(folder) ?? fingerprint(fileURLToPath(new URL(`../${folder}`, import.meta.url)));
  known.set(folder, version);
  return version;
}

/** Of every file in the folder, however deep, and of the versions of the libraries. */
export function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  hashFolder(hash, folder);
  for (const library of learningLibraries) hash.update(`${library} ${libraryVersion(library)}`);
  return hash.digest('hex').slice(0, 32);
}

function hashFolder(hash: Hash, folder: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).toSorted();
  for (const path of paths) hash.update(path.slice(folder.length)).update(readFileSync(path));
}

/** Most packages do not export their package.json, so it is looked for where Node would look for the package. */
function libraryVersion(library: string): string {
  const folders = createRequire(import.meta.url).resolve.paths(library) ?? [];
  const file = folders.map((folder) => join(folder, library, 'package.json')).find((path) => existsSync(path));
  if (file === undefined) throw new Error(`The library ${library} is not installed: run npm ci.`);
  return packageFile.parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}
