import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { locales } from '../../helpers/locales.js';

/** Three entries: of a policy, of none, and a referral. */
export const smallEntries = ['industry/tourism.yaml', 'general/contact.yaml', 'referrals/emergency.yaml'];

/** A knowledge folder that loads in no time, in a temporary place. */
export function createSmallKnowledge(): string {
  const folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
  writeFileSync(join(folder, 'city.yaml'), 'telephone: 0270-27-2707\nroles: { contact: contact }\n');
  for (const name of ['policies.yaml', 'sources'])
    cpSync(join('knowledge', name), join(folder, name), { recursive: true });
  for (const name of ['small-talk', 'urgent', 'other-languages']) {
    writeFileSync(join(folder, `${name}.yaml`), '{}\n');
  }
  for (const name of smallEntries) {
    copyText(folder, name, (text) => text.replace(/^related: .*$/m, 'related: [] # なし'));
    for (const examples of exampleFilesOf(name)) copyText(folder, examples, shortened);
  }
  // Its texts are pinned: the real ones change.
  cpSync('test/fixtures/spreadsheet/tourism.yaml', join(folder, 'industry/tourism.yaml'));
  return folder;
}

export const exampleFilesOf = (entry: string): string[] =>
  locales.map((locale) => join('examples', locale, basename(entry)));

function copyText(folder: string, name: string, change: (text: string) => string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), change(readFileSync(join('knowledge', name), 'utf8')));
}

/** With 16 sentences a list. */
const shortened = (text: string): string => text.replace(/((?: {2}- .*\n){16})(?: {2}- .*\n)+/g, '$1');

/** Every file of a folder by its name: what must not change. */
export const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );
