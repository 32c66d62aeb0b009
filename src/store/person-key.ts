import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Whoever reads the database must not learn who wrote: ids are kept only as a keyed hash. `kind` parts channels, and people from messages. */
export type PersonKey = (kind: string, id: string) => string;

export const createPersonKey =
  (secret: string): PersonKey =>
  (kind, id) =>
    createHmac('sha256', secret).update(`${kind}:${id}`).digest('base64url');

/** The configured secret, or one made at the first start and kept beside the database. */
export function loadIdSecret(configured: string | undefined, dataDirectory: string): string {
  if (configured !== undefined) return configured;
  const file = join(dataDirectory, 'id-secret');
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8').trim();
}
