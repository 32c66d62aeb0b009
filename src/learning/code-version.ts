import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folders whose code decides what is learned from a text. */
type LearningCode = 'language' | 'search';

const known = new Map<LearningCode, string>();

/** A fingerprint of our own code: what was computed by other code is computed anew. */
export function codeVersion(folder: LearningCode): string {
  const version = known.get(folder) ?? fingerprint(fileURLToPath(new URL(`../${folder}`, import.meta.url)));
  known.set(folder, version);
  return version;
}

function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).toSorted()) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 32);
}
