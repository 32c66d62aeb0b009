import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asOfThePast, withFoldersAt } from '../../../src/editing/compare/folders-at-revision.js';
import { ConfigError, ContentError } from '../../../src/errors.js';

const repository = mkdtempSync(join(tmpdir(), 'repository-'));
const folders = { knowledge: join(repository, 'knowledge'), locales: join(repository, 'locales') };

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], { cwd: repository });

const failToLoad = () =>
  Promise.reject(new ContentError([{ file: '/tmp/x.yaml', line: 4, column: 1, message: '古い形' }]));

beforeAll(() => {
  for (const folder of Object.values(folders)) mkdirSync(folder);
  writeFileSync(join(folders.knowledge, 'a.yaml'), 'before');
  writeFileSync(join(folders.locales, 'b.json'), 'words');
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'first');
  writeFileSync(join(folders.knowledge, 'a.yaml'), 'after');
});

afterAll(() => rmSync(repository, { recursive: true, force: true }));

describe('the folders at a revision', () => {
  it('hold what was committed, while the working tree keeps its changes, and are gone afterwards', async () => {
    const past = await withFoldersAt('HEAD', folders, (at) => {
      expect(readFileSync(join(at.knowledge, 'a.yaml'), 'utf8')).toBe('before');
      expect(readFileSync(join(at.locales, 'b.json'), 'utf8')).toBe('words');
      return at;
    });
    expect(readFileSync(join(folders.knowledge, 'a.yaml'), 'utf8')).toBe('after');
    expect(existsSync(past.knowledge)).toBe(false);
  });

  it('are told to be of another time when this program cannot read them', async () => {
    await expect(asOfThePast('v1.0', failToLoad)).rejects.toThrow(ConfigError);
    await expect(asOfThePast('v1.0', failToLoad)).rejects.toThrow(
      /「v1\.0」の内容は、いまのプログラムでは読めません。[^]*x\.yaml の4行目: 古い形/,
    );
  });

  it.each(['nowhere', '--output=stolen', 'HEAD~9', ''])(
    'cannot be had for %j, and the message says so',
    async (revision) => {
      await expect(withFoldersAt(revision, folders, () => undefined)).rejects.toThrow(ConfigError);
      expect(existsSync(join(folders.knowledge, 'stolen'))).toBe(false);
    },
  );
});
