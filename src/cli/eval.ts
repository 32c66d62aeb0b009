import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { readConfig } from '../config.js';
import { loadContent } from '../content/load-content.js';
import type { Content } from '../conversation/content.js';
import { ablate } from '../evaluation/ablation.js';
import { calibrate } from '../evaluation/calibrate.js';
import { evaluate, type Mistake } from '../evaluation/evaluate.js';
import { evaluateLanguages } from '../evaluation/evaluate-languages.js';
import { ownFolders, type QuestionSet, readOwnSets, readPublicSets, tunedBy } from '../evaluation/question-sets.js';
import { type LanguageSample, readLanguageSamples, readQuestionFolder } from '../evaluation/questions.js';
import { countsOf } from '../evaluation/recorded-figures.js';
import { percent, type Tally } from '../evaluation/score.js';
import type { Locale } from '../language/locales.js';
import { createKeepingTrainer } from '../learning/worker-trainer.js';
import type { ConfidenceModels } from '../search/confidence/logistic.js';
import { runCommand } from './run-command.js';

const options = z.object({
  json: z.boolean().default(false),
  errors: z.boolean().default(false),
  calibrate: z.boolean().default(false),
  ablation: z.boolean().default(false),
  record: z.boolean().default(false),
  questions: z.string().optional(),
  public: z.string().optional(),
});

type Options = z.infer<typeof options>;

const modelsFile = 'src/search/confidence/confidence-models.ts';

function keepModels(models: ConfidenceModels): void {
  writeFileSync(
    modelsFile,
    `import type { ConfidenceModels } from './logistic.js';

/** Written by \`npm run eval -- --calibrate\` (docs/search.md); not to be edited by hand. */
export const confidenceModels: ConfidenceModels = ${JSON.stringify(models)};
`,
  );
  console.log(`written: ${modelsFile}; run "npm run format:write", then "npm run eval"`);
}

const sharesOf = (tally: Tally) => ({
  questions: tally.questions,
  right: percent(tally.right, tally.inScope),
  assisted: percent(tally.assisted, tally.inScope),
  wrong: percent(tally.wrong, tally.inScope),
  falseAnswers: percent(tally.falseAnswers, tally.outOfScope),
  nearHelped: percent(tally.helped, tally.near),
  farFallback: percent(tally.farFallback, tally.far),
  locale: percent(tally.locale, tally.questions),
});

function printMistake({ question, answered }: Mistake): void {
  const wanted = question.expect.join('|') || 'nothing';
  console.log(
    `${question.id}\t${question.kind}\t${answered.outcome} ${answered.topics.join(',')}\twanted ${wanted}\t${question.text}`,
  );
}

function printAblation(sets: readonly QuestionSet[], content: Content): void {
  for (const { name, questions } of sets) {
    console.log(name);
    for (const { part, hits, asked } of ablate(questions, content)) {
      console.log(`${part.padEnd(44)} hit@1 ${percent(hits.at1, asked)}  hit@3 ${percent(hits.at3, asked)}`);
    }
  }
}

const setsFor = ({ questions, public: folder }: Options, offered: readonly Locale[]): QuestionSet[] => [
  ...(questions === undefined ? readOwnSets() : [{ name: questions, questions: readQuestionFolder(questions) }]),
  ...(folder === undefined ? [] : readPublicSets(folder, offered)),
];

async function run(given: Options): Promise<void> {
  const { content: folders } = readConfig(process.env);
  const content = await loadContent(folders, createKeepingTrainer(folders.cache));
  const sets = setsFor(given, content.knowledge.languages.locales);
  if (given.ablation) return printAblation(sets, content);
  if (given.calibrate)
    return keepModels(
      calibrate(
        sets.flatMap(({ questions }) => tunedBy(questions)),
        content,
      ),
    );
  if (given.record) return record(sets, content);
  const evaluations = sets.map(({ name, questions }) => ({ name, ...evaluate(questions, content) }));
  const languages = evaluateLanguages(languageSamples(), content.detectLocale);
  const table = Object.fromEntries(
    evaluations.flatMap(({ name, tallies }) =>
      [...tallies]
        .toSorted(([a], [b]) => a.localeCompare(b))
        .map(([group, tally]): [string, ReturnType<typeof sharesOf>] => [`${name}: ${group}`, sharesOf(tally)]),
    ),
  );
  if (given.json) return console.log(JSON.stringify({ groups: table, languageId: languages.percent }));
  if (given.errors) {
    for (const { mistakes } of evaluations) mistakes.forEach(printMistake);
    for (const { text, lang, detected } of languages.mistakes)
      console.log(`language-id\t${lang}\t${detected}\t${text}`);
  }
  console.table(table);
  console.log(`language-id.jsonl: ${languages.percent ?? '-'} % of the decidable lines`);
}

function record(sets: readonly QuestionSet[], content: Content): void {
  const languageIdPercent = evaluateLanguages(languageSamples(), content.detectLocale).percent;
  const figures = { groups: countsOf(sets, content), languageIdPercent };
  writeFileSync(recordFile, `${JSON.stringify(figures, undefined, 2)}\n`);
  console.log(`written: ${recordFile}; "npm test" refuses what is worse`);
}

const recordFile = 'test/evaluation/recorded-figures.json';

function languageSamples(): LanguageSample[] {
  const file = join(ownFolders.own, 'language-id.jsonl');
  return existsSync(file) ? readLanguageSamples(file) : [];
}

const command = new Command('eval')
  .description('Scores the bot on labelled questions, per set, language and kind of question, in per cent.')
  .option('--json', 'print one JSON object')
  .option('--errors', 'list every question that was not answered rightly')
  .option('--calibrate', 'fit the confidence anew and write it into src/search/confidence/ (minutes)')
  .option('--record', 'write the counts that no later commit may make worse')
  .option('--ablation', 'print what the ranking finds without each of its parts (minutes)')
  .option('--questions <directory>', 'labelled questions of this folder alone')
  .option('--public <directory>', 'also questions about anything: <directory>/<set>/queries.jsonl')
  .action((given: unknown) => run(options.parse(given)));

await runCommand(async () => {
  await command.parseAsync();
});
