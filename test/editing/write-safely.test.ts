import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { OutsideFolderError, pathWithin, writeFileAtomically } from '../../src/editing/write-safely.js';

let root: string;
let folder: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'write-'));
  folder = join(root, 'knowledge');
  mkdirSync(join(folder, 'general'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('writing a file', () => {
  it('replaces it, keeps its permissions and leaves nothing beside it', () => {
    const file = join(folder, 'a.yaml');
    writeFileSync(file, 'old');
    chmodSync(file, 0o640);
    writeFileAtomically(file, '新しい');
    expect(readFileSync(file, 'utf8')).toBe('新しい');
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['a.yaml', 'general']);
  });

  it('leaves the old file and nothing beside it when it cannot be replaced', () => {
    const file = join(folder, 'a.yaml');
    mkdirSync(join(file, 'not-empty'), { recursive: true });
    expect(() => writeFileAtomically(file, 'new')).toThrow();
    expect(readdirSync(folder)).toEqual(['a.yaml', 'general']);
  });
});

describe('the folder that may be written', () => {
  it('takes its files, old and new', () => {
    writeFileSync(join(folder, 'a.yaml'), '');
    expect(() => pathWithin(folder, join(folder, 'a.yaml'))).not.toThrow();
    expect(() => pathWithin(folder, join(folder, 'general', 'new.yaml'))).not.toThrow();
    expect(() => pathWithin(folder, join(folder, '..name.yaml'))).not.toThrow();
  });

  it.each(['../outside.yaml', '../knowledge-2.yaml', 'general/../../outside.yaml', '.'])('refuses %s', (name) => {
    expect(() => pathWithin(folder, join(folder, name))).toThrow(OutsideFolderError);
  });

  it('refuses links that lead out of it', () => {
    mkdirSync(join(root, 'elsewhere'));
    writeFileSync(join(root, 'secret.yaml'), '');
    symlinkSync(join(root, 'secret.yaml'), join(folder, 'linked.yaml'));
    symlinkSync(join(root, 'elsewhere'), join(folder, 'linked'));
    expect(() => pathWithin(folder, join(folder, 'linked.yaml'))).toThrow(OutsideFolderError);
    expect(() => pathWithin(folder, join(folder, 'linked', 'new.yaml'))).toThrow(OutsideFolderError);
  });
});
