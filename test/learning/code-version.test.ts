import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fingerprint } from '../../src/learning/code-version.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'code-'));
  mkdirSync(join(folder, 'languages'));
  writeFileSync(join(folder, 'analyze.ts'), 'one');
  writeFileSync(join(folder, 'languages/ja.ts'), 'one');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the fingerprint of code', () => {
  it('is the same for the same code', () => {
    expect(fingerprint(folder)).toBe(fingerprint(folder));
  });

  it.each([
    ['a file changes', () => writeFileSync(join(folder, 'analyze.ts'), 'two')],
    ['a file in a folder within changes', () => writeFileSync(join(folder, 'languages/ja.ts'), 'two')],
    ['a file is added', () => writeFileSync(join(folder, 'languages/en.ts'), '')],
    ['a file gets another name', () => renameSync(join(folder, 'analyze.ts'), join(folder, 'analyse.ts'))],
  ])('is another when %s', (_, change) => {
    const before = fingerprint(folder);
    change();
    expect(fingerprint(folder)).not.toBe(before);
  });
});
