import { createInterface } from 'node:readline/promises';
import { Command } from 'commander';
import { z } from 'zod';
import { readConfig } from '../config.js';
import { loadContent, withDocs } from '../content/load-content.js';
import { composeReply } from '../conversation/compose-reply.js';
import type { Content } from '../conversation/content.js';
import { handleTurn } from '../conversation/handle-turn.js';
import { plainText } from '../conversation/plain-text.js';
import { ask, rankingOf, stranger } from '../evaluation/evaluate.js';
import { createKeepingTrainer, createWorkerTrainer } from '../learning/worker-trainer.js';
import { readDocs } from '../content/docs-file.js';
import { runCommand } from './run-command.js';

const options = z.object({
  jsonl: z.boolean().default(false),
  knowledge: z.string().optional(),
  docs: z.string().optional(),
  top: z.coerce.number().int().positive().optional(),
});

type Options = z.infer<typeof options>;

const askedLine = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

async function load({ knowledge, docs }: Options): Promise<Content> {
  const { content: folders } = readConfig(process.env);
  const trainer = createKeepingTrainer(folders.cache);
  const content = await loadContent(knowledge === undefined ? folders : { ...folders, knowledge }, trainer);
  // Another corpus must not take the place of our own models' files.
  return docs === undefined
    ? content
    : withDocs(content, readDocs(docs, content.knowledge.languages.locales), createWorkerTrainer(undefined));
}

/** One question a line on standard input, one answer a line on standard output, in the same order. */
async function answerLines(content: Content, top: number | undefined): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    const { id, text } = askedLine.parse(JSON.parse(line));
    const ids = rankingOf(text, content).matches.map((match) => match.id);
    const ranking = top === undefined ? {} : { ranking: ids.slice(0, top) };
    process.stdout.write(`${JSON.stringify({ id, ...ask(text, content), ...ranking })}\n`);
  }
}

function answerOne(text: string, content: Content): void {
  const turn = handleTurn({ kind: 'utterance', text }, stranger, content);
  const { matches, confidence } = rankingOf(text, content);
  const lines = [
    `locale   ${turn.locale}`,
    `outcome  ${turn.outcome.kind}`,
    `topics   ${ask(text, content).topics.join(', ') || '-'}`,
    `sure     ${confidence.answered.toFixed(2)}`,
    `ranking  ${
      matches
        .slice(0, 5)
        .map(({ id, score }) => `${id} ${score.toFixed(2)}`)
        .join('  ') || '-'
    }`,
    '',
    ...composeReply(turn, content).parts.map(plainText),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

const command = new Command('ask')
  .description('Answers one question in the terminal, or one a line with --jsonl.')
  .argument('[text]', 'the question')
  .option('--jsonl', 'read {"id","text"} lines from standard input and answer each with a JSON line')
  .option('--knowledge <directory>', 'another knowledge folder')
  .option(
    '--docs <file>',
    'index these JSON lines {"id","lang","title","answer"?,"examples"?} instead of the knowledge',
  )
  .option('--top <n>', 'with --jsonl: add the ids of the best n matches, whatever the outcome')
  .action(async (text: string | undefined, given: unknown) => {
    const chosen = options.parse(given);
    if (chosen.jsonl) return answerLines(await load(chosen), chosen.top);
    if (text === undefined) return command.help({ error: true });
    answerOne(text, await load(chosen));
  });

await runCommand(async () => {
  await command.parseAsync();
});
