import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadContent } from '../../src/content/load-content.js';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'models-'));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

describe('a start after a build', () => {
  it('learns nothing: it reads what the build has learned of the same content', async () => {
    await loadContent({ knowledge: 'knowledge', locales: 'locales' }, await builtTrainer(directory));
    expect(readdirSync(directory)).toEqual([]);
  });
});
