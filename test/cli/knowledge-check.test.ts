import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { withBroken } from '../helpers/broken-knowledge.js';

/** The command as npm runs it, from dist/. */
const check = (directory: string, ...flags: string[]) =>
  spawnSync(process.execPath, ['dist/cli/knowledge-check.js', directory, '--no-search', ...flags], {
    encoding: 'utf8',
  });

describe('npm run knowledge:check', () => {
  it('prints each problem with its place, how complete the entries are, and fails on errors', () =>
    withBroken('unknown-key', async (directory) => {
      const { status, stdout } = check(directory);
      expect(status).toBe(1);
      expect(stdout).toMatch(
        `${directory}/urban-infrastructure/parks.yaml:15:1: エラー: 「relatd」という項目はありません。「related」のことですか。`,
      );
      expect(stdout).toMatch(/^日本語 +2 +0 +2 +0 +0 +30 +4 +-$/m);
      expect(stdout).toMatch('エラー 1件、注意 0件、ヒント 0件。');
    }));

  it('succeeds with warnings, and prints JSON for machines', () =>
    withBroken('wrong-figures', async (directory) => {
      const { status, stdout } = check(directory, '--json');
      expect(status).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({
        findings: expect.arrayContaining([
          expect.objectContaining({ level: 'warning', rule: 'figures-differ', line: 9, column: 3 }),
        ]),
        coverage: { entries: [{ id: 'contact' }, { id: 'parks' }, { id: 'urban-infrastructure' }] },
      });
    }));

  it('tells a folder that is not there', () => {
    const { status, stdout } = check('nowhere');
    expect(status).toBe(1);
    expect(stdout).toMatch('nowhere:1:1: エラー: ファイルがありません');
  });
});
