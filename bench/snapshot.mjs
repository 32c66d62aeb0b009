import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));

/** A copy of the content, so that every engine gets the same even if somebody edits it during the run. */
export function takeSnapshot() {
  const folder = mkdtempSync(join(tmpdir(), 'isesaku-bench-'));
  for (const path of ['knowledge', 'locales', 'test/questions']) {
    cpSync(join(project, path), join(folder, path), { recursive: true });
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
