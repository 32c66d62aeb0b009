import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { readConfig } from '../config.js';
import { readUtf8 } from '../content-files/read-utf8.js';
import { loadContent } from '../content/load-content.js';
import { changedTexts } from '../editing/compare/changed-texts.js';
import { compareAnswers } from '../editing/compare/compare-answers.js';
import { asOfThePast, withFoldersAt } from '../editing/compare/folders-at-revision.js';
import { readQuestionFolder } from '../evaluation/questions.js';
import { createKeepingTrainer } from '../learning/worker-trainer.js';
import { changesText, type Comparison } from './print-changes.js';
import { runCommand } from './run-command.js';

const options = z.object({ json: z.boolean().default(false), questions: z.string().optional() });

/** A question a line; blank lines count for nothing. */
const questionLines = (file: string): string[] =>
  readUtf8(file)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

async function compare(revision: string, questions: readonly string[]): Promise<Comparison> {
  const { knowledge, locales, cache } = readConfig(process.env).content;
  return withFoldersAt(revision, { knowledge, locales }, async (past) => {
    // The past's models must not take the place of today's.
    const trainer = createKeepingTrainer(join(cache, 'diff'));
    const before = await asOfThePast(revision, () => loadContent(past, trainer));
    const after = await loadContent({ knowledge, locales }, createKeepingTrainer(cache));
    return {
      asked: questions.length,
      changes: compareAnswers(questions, before, after),
      texts: changedTexts(before.knowledge, after.knowledge),
    };
  });
}

const command = new Command('knowledge:diff')
  .description('前の内容（Git のコミット）と今の内容で、どの質問の答えが変わるかを表示します。')
  .argument('<revision>', 'くらべるコミット（例: HEAD、main、HEAD~3）')
  .option('--json', '機械で読む形（JSON）で表示する')
  .option('--questions <file>', 'ほかに調べたい質問のファイル（1行に1つ）')
  .action(async (revision: string, flags: unknown) => {
    const { json, questions: file } = options.parse(flags);
    const { watchedQuestions } = readConfig(process.env);
    const labelled = existsSync(watchedQuestions) ? readQuestionFolder(watchedQuestions) : [];
    const questions = [...labelled.map(({ text }) => text), ...(file === undefined ? [] : questionLines(file))];
    const comparison = await compare(revision, questions);
    console.log(json ? JSON.stringify(comparison) : changesText(comparison));
  });

await runCommand(async () => {
  await command.parseAsync();
});
