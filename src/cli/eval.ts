import { join } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { readConfig } from '../config.js';
import { type Calibration, calibrate } from '../evaluation/calibrate.js';
import { evaluate, type Mistake } from '../evaluation/evaluate.js';
import { evaluateLanguages } from '../evaluation/evaluate-languages.js';
import { readLanguageSamples, readQuestionFolder } from '../evaluation/questions.js';
import { percent, type Tally } from '../evaluation/score.js';
import { createKeepingTrainer } from '../learning/worker-trainer.js';
import { loadContent } from '../load-content.js';
import { runCommand } from './run-command.js';

const options = z.object({
  json: z.boolean().default(false),
  errors: z.boolean().default(false),
  calibrate: z.boolean().default(false),
  questions: z.string(),
});

function printCalibration({ weights, tradeOff }: Calibration): void {
  console.log('weights for src/search/confidence.ts:', weights);
  console.table(Object.fromEntries(tradeOff.map(({ threshold, tally }) => [threshold, sharesOf(tally)])));
}

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

async function run({ json, errors, calibrate: calibrating, questions: directory }: z.infer<typeof options>) {
  const { content: folders } = readConfig(process.env);
  const content = await loadContent(folders, createKeepingTrainer(folders.cache));
  const questions = readQuestionFolder(directory);
  if (calibrating) return printCalibration(calibrate(questions, content));
  const { tallies, mistakes } = evaluate(questions, content);
  const languages = evaluateLanguages(readLanguageSamples(join(directory, 'language-id.jsonl')), content.detectLocale);
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

const command = new Command('eval')
  .description('Scores the bot on labelled questions, per language and per kind of question, in per cent.')
  .option('--json', 'print one JSON object')
  .option('--errors', 'list every question that was not answered rightly')
  .option('--calibrate', 'fit the confidence on the questions and print what each threshold would give')
  .option('--questions <directory>', 'labelled questions', 'test/questions')
  .action((given: unknown) => run(options.parse(given)));

await runCommand(async () => {
  await command.parseAsync();
});
