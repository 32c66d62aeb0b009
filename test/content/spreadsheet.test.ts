import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { exportWorkbook } from '../../src/editing/spreadsheet/export-workbook.js';
import { importWorkbook } from '../../src/editing/spreadsheet/import-workbook.js';
import { filesIn } from '../editing/spreadsheet/small-knowledge.js';
import { realContent } from '../helpers/content.js';
import { languages } from '../helpers/locales.js';

it('the whole knowledge comes back from a spreadsheet byte for byte', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
  cpSync('knowledge', folder, { recursive: true });
  const before = filesIn(folder);
  const archive = await exportWorkbook(realContent.knowledge);
  expect(await importWorkbook(archive, { languages, folder, today: '2027-01-15', dryRun: false })).toEqual([]);
  expect(filesIn(folder)).toEqual(before);
  rmSync(folder, { recursive: true });
}, 120_000);
