import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { readConfig } from '../config.js';
import { loadContent } from '../content/load-content.js';
import type { Content } from '../conversation/content.js';
import { ablate } from '../evaluation/ablation.js';
import { type Calibration, calibrate } from '../evaluation/calibrate.js';
import { evaluateLanguages } from '../evaluation/evaluate-languages.js';
import { evaluate, type Mistake } from '../evaluation/evaluate.js';
import {
  type LanguageSample,
  type Question,
  readLanguageSamples,
  readQuestionFolder,
} from '../evaluation/questions.js';
import { percent, type Tally } from '../evaluation/score.js';
import { createKeepingTrainer } from '../learning/worker-trainer.js';
import type { QuadraticLogistic } from '../search/quadratic-logistic.js';
import { runCommand } from './run-command.js';

const options = z.object({
  json: z.boolean().default(false),
  errors: z.boolean().default(false),
  calibrate: z.boolean().default(false),
  ablation: z.boolean().default(false),
  questions: z.string(),
});

function keepCalibration({ model, tradeOff }: Calibration): void {
  writeFileSync(modelFile, moduleOf(model));
  const rows = tradeOff.flatMap(({ threshold, tallies }) =>
    [...tallies].map(([group, tally]): [string, string] => [`${threshold} ${group}`, tradeOffLine(tally)]),
  );
  for (const [name, line] of rows) console.log(`${name.padEnd(9)} ${line}`);
  console.log(
    `written: ${modelFile}; run "npm run format:write", and choose the leastConfidence of each language in src/language/languages`,
  );
}

const modelFile = 'src/search/confidence-model.ts';

const moduleOf = (
  model: QuadraticLogistic,
): string => `import type { QuadraticLogistic } from './quadratic-logistic.js';

/** Written by \`npm run eval -- --calibrate\` (docs/search.md); not to be edited by hand. */
export const confidenceModel: QuadraticLogistic = ${JSON.stringify(model)};
`;

const tradeOffLine = (tally: Tally): string =>
  Object.entries(sharesOf(tally))
    .map(([name, share]) => `${name} ${share ?? '-'}`)
    .join('  ');

const sharesOf = (tally: Tally) => ({
  questions: tally.questions,
  right: percent(tally.right, tally.inScope),
  assisted: percent(tally.assisted, tally.inScope),
  wrong: percent(tally.wrong, tally.inScope),
  falseAnswers: percent(tally.falseAnswers, tally.outOfScope),
  locale: percent(tally.locale, tally.questions),
});

function printMistake({ question, answered }: Mistake): void {
  const wanted = question.expect.join('|') || 'nothing';
  console.log(
    `${question.id}\t${question.kind}\t${answered.outcome} ${answered.topics.join(',')}\twanted ${wanted}\t${question.text}`,
  );
}

function printAblation(questions: readonly Question[], content: Content): void {
  for (const { part, hits, asked } of ablate(questions, content)) {
    console.log(`${part.padEnd(44)} hit@1 ${percent(hits.at1, asked)}  hit@3 ${percent(hits.at3, asked)}`);
  }
}

async function run({ json, errors, ablation, calibrate: calibrating, questions: directory }: z.infer<typeof options>) {
  const { content: folders } = readConfig(process.env);
  const content = await loadContent(folders, createKeepingTrainer(folders.cache));
  const questions = readQuestionFolder(directory);
  if (ablation) return printAblation(questions, content);
  if (calibrating) return keepCalibration(calibrate(questions, content));
  const { tallies, mistakes } = evaluate(questions, content);
  const languages = evaluateLanguages(languageSamplesIn(directory), content.detectLocale);
  const table = Object.fromEntries(
    [...tallies].sort(([a], [b]) => a.localeCompare(b)).map(([group, tally]) => [group, sharesOf(tally)]),
  );
  if (json) return console.log(JSON.stringify({ groups: table, languageId: languages.percent }));
  if (errors) mistakes.forEach(printMistake);
  if (errors)
    languages.mistakes.forEach(({ text, lang, detected }) => console.log(`language-id\t${lang}\t${detected}\t${text}`));
  console.table(table);
  console.log(`language-id.jsonl: ${languages.percent ?? '-'} % of the decidable lines`);
}

/** Of a folder of questions; it may have none. */
function languageSamplesIn(directory: string): LanguageSample[] {
  const file = join(directory, 'language-id.jsonl');
  return existsSync(file) ? readLanguageSamples(file) : [];
}

const command = new Command('eval')
  .description('Scores the bot on labelled questions, per language and per kind of question, in per cent.')
  .option('--json', 'print one JSON object')
  .option('--errors', 'list every question that was not answered rightly')
  .option(
    '--calibrate',
    'fit the confidence anew, write it into src/search/, print what each threshold would give (minutes)',
  )
  .option('--ablation', 'print what the ranking finds without each of its parts (minutes)')
  .option('--questions <directory>', 'labelled questions', 'test/questions')
  .action((given: unknown) => run(options.parse(given)));

await runCommand(async () => {
  await command.parseAsync();
});
