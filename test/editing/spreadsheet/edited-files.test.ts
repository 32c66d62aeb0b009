import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeFiles } from '../../../src/editing/spreadsheet/edited-files.js';
import { PartlyWrittenError } from '../../../src/editing/spreadsheet/problems.js';
import { OutsideFolderError } from '../../../src/editing/write-safely.js';

let folder: string;
let good: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
  good = join(folder, 'good.yaml');
  writeFileSync(good, 'old');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('writing the files of an import', () => {
  it('writes none if one of them lies outside the folder', () => {
    const files = new Map([
      [good, 'new'],
      [join(folder, '..', 'outside.yaml'), 'new'],
    ]);
    expect(() => writeFiles(folder, files)).toThrow(OutsideFolderError);
    expect(readFileSync(good, 'utf8')).toBe('old');
  });

  it('tells which were written if the disk fails in between', () => {
    const blocked = join(folder, 'blocked.yaml');
    mkdirSync(join(blocked, 'in-the-way'), { recursive: true });
    const write = () =>
      writeFiles(
        folder,
        new Map([
          [good, 'new'],
          [blocked, 'new'],
        ]),
      );
    expect(write).toThrow(PartlyWrittenError);
    expect(write).toThrow(/blocked\.yaml に書きこめませんでした。書きこんだファイル: .*good\.yaml/);
    expect(readFileSync(good, 'utf8')).toBe('new');
  });
});
