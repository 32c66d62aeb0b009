import { resolve } from 'node:path';
import { Command } from 'commander';
import { readConfig } from '../config.js';
import { exportWorkbook } from '../editing/spreadsheet/export-workbook.js';
import { writeFileAtomically } from '../editing/write-safely.js';
import { loadKnowledge } from '../knowledge/load-knowledge.js';
import { loadLanguages } from '../language/load-languages.js';
import { runCommand } from './run-command.js';

async function run(file: string): Promise<void> {
  const { content: folders } = readConfig(process.env);
  const knowledge = loadKnowledge(folders.knowledge, loadLanguages(folders.locales));
  writeFileAtomically(resolve(file), await exportWorkbook(knowledge));
  console.log(`${file} を書き出しました（${knowledge.entries.length}項目）。`);
}

const command = new Command('knowledge:export')
  .description('Writes the knowledge into a spreadsheet for translators.')
  .argument('<file>', 'the .xlsx file to write')
  .action(run);

await runCommand(async () => {
  await command.parseAsync();
});
