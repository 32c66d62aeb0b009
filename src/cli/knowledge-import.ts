import { readFileSync, statSync } from 'node:fs';
import { Command } from 'commander';
import { z } from 'zod';
import { readConfig } from '../config.js';
import { importWorkbook } from '../editing/spreadsheet/import-workbook.js';
import { UnreadableSpreadsheetError } from '../editing/spreadsheet/problems.js';
import { reportChanges } from '../editing/spreadsheet/report-changes.js';
import { japanDay } from '../knowledge/japan-day.js';
import { loadLanguages } from '../language/load-languages.js';
import { runCommand } from './run-command.js';

const options = z.object({ dryRun: z.boolean().default(false) });

/** Ten times what the whole knowledge takes. */
const largestFile = 20_000_000;

function readArchive(file: string): Buffer {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined)
    throw new UnreadableSpreadsheetError(`${file} がありません。ファイルの名前と場所を確かめてください。`);
  if (size > largestFile)
    throw new UnreadableSpreadsheetError(`${file} は大きすぎます（${largestFile / 1_000_000} MB まで）。`);
  return readFileSync(file);
}

async function run(file: string, given: unknown): Promise<void> {
  const { dryRun } = options.parse(given);
  const { content: folders } = readConfig(process.env);
  const languages = loadLanguages(folders.locales);
  const wanted = { folder: folders.knowledge, languages, today: japanDay(Date.now()), dryRun };
  console.log(reportChanges(await importWorkbook(readArchive(file), wanted), dryRun, languages));
}

const command = new Command('knowledge:import')
  .description('Takes over what translators changed in a spreadsheet from knowledge:export: all of it, or nothing.')
  .argument('<file>', 'the .xlsx file')
  .option('--dry-run', 'only print what would change')
  .action(run);

await runCommand(async () => {
  await command.parseAsync();
});
