import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { type CheckedKnowledge, checkKnowledge } from '../checking/check-knowledge.js';
import { readConfig } from '../config.js';
import { loadContent } from '../content/load-content.js';
import type { Content } from '../conversation/content.js';
import { readQuestionFolder } from '../evaluation/questions.js';
import { createKeepingTrainer } from '../learning/worker-trainer.js';
import { coverageText } from './print-coverage.js';
import { findingsText } from './print-findings.js';
import { runCommand } from './run-command.js';

const options = z.object({
  json: z.boolean().default(false),
  /** commander's way of saying --no-search */
  search: z.boolean().default(true),
  questions: z.string(),
});

function loadFor(directory: string): Promise<Content> {
  const { content: folders } = readConfig(process.env);
  // Another folder's models must not take the place of our own.
  const cache = directory === folders.knowledge ? folders.cache : join(folders.cache, 'check');
  return loadContent({ ...folders, knowledge: directory }, createKeepingTrainer(cache));
}

function print({ findings, coverage }: CheckedKnowledge, json: boolean): void {
  if (json) return console.log(JSON.stringify({ findings, coverage }));
  if (coverage) console.log(`${coverageText(coverage)}\n`);
  console.log(findingsText(findings));
}

const command = new Command('knowledge:check')
  .description('knowledge フォルダーの間違いを、ファイル名:行:列 で全部表示します。')
  .argument('[directory]', '調べるフォルダー（書かなければ、ボットが使っているフォルダー）')
  .option('--json', '機械で読む形（JSON）で表示する')
  .option('--no-search', '例文と質問を調べない（速くなります）')
  .option('--questions <directory>', '正解のついた質問のフォルダー', 'test/questions')
  .action(async (given: string | undefined, flags: unknown) => {
    const { json, search, questions } = options.parse(flags);
    const { content: folders } = readConfig(process.env);
    const directory = given ?? folders.knowledge;
    const checked = await checkKnowledge(
      { ...folders, knowledge: directory },
      {
        now: new Date(),
        ...(search ? { loadContent: () => loadFor(directory) } : {}),
        questions: search && existsSync(questions) ? readQuestionFolder(questions) : [],
      },
    );
    print(checked, json);
    if (checked.findings.some(({ level }) => level === 'error')) process.exitCode = 1;
  });

await runCommand(async () => {
  await command.parseAsync();
});
