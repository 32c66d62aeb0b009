import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { type BotProcess, startBotProcess } from '../helpers/bot-process.js';
import { textEvent } from '../helpers/line-events.js';
import { type LineStandIn, startLineStandIn } from '../helpers/line-stand-in.js';
import { lineEnvironment, sign } from '../helpers/running-bot.js';
import { writeSmallKnowledge } from '../helpers/small-knowledge.js';
import { until } from '../helpers/until.js';

/** Made here and not in a hook: tests that run side by side begin before the hooks. */
const knowledge = mkdtempSync(join(tmpdir(), 'knowledge-'));
writeSmallKnowledge(knowledge);

afterAll(() => rmSync(knowledge, { recursive: true, force: true }));

async function postTo({ url }: BotProcess, body: string): Promise<number> {
  const response = await fetch(`${url}/webhook`, { method: 'POST', headers: { 'x-line-signature': sign(body) }, body });
  return response.status;
}

const isDone = async ({ url }: BotProcess): Promise<boolean> =>
  /isesaku_inbox_events_waiting\{channel="line"\} 0$/m.test(await (await fetch(`${url}/metrics`)).text());

/** What LINE has delivered after a first process was killed by `murder` and a second one has done its work. */
async function repliesAfter(murder: (first: BotProcess, line: LineStandIn) => void): Promise<number> {
  const line = await startLineStandIn();
  const data = mkdtempSync(join(tmpdir(), 'data-'));
  const env = { ...lineEnvironment(line.url), DATA_DIR: data, KNOWLEDGE_DIR: knowledge };
  const first = await startBotProcess(env);
  murder(first, line);
  const event = textEvent('parks', { timestamp: Date.now() });
  expect(await postTo(first, JSON.stringify({ destination: 'U0', events: [event] }))).toBe(200);
  if (line.fate === undefined) first.kill('SIGKILL');
  await first.ended;

  line.fate = undefined;
  const second = await startBotProcess(env);
  await until(() => isDone(second));
  second.kill('SIGTERM');
  await second.ended;
  await line.close();
  rmSync(data, { recursive: true, force: true });
  return line.replies.length;
}

const killAt =
  (path: string, how: 'unheard' | 'unanswered') =>
  (bot: BotProcess, line: LineStandIn): void => {
    line.fate = (called) => {
      if (!called.startsWith(path)) return 'answered';
      bot.kill('SIGKILL');
      return how;
    };
  };

describe('a message is answered once although the process was killed with kill -9', () => {
  it.concurrent.each([
    ['as soon as LINE had its 200', () => undefined],
    ['while it asked for the profile', killAt('/v2/bot/profile/', 'unheard')],
    ['as its reply left, which never arrived', killAt('/v2/bot/message/reply', 'unheard')],
    ['when its reply had arrived, before it knew', killAt('/v2/bot/message/reply', 'unanswered')],
  ])(
    '%s',
    async (_when, murder) => {
      expect(await repliesAfter(murder)).toBe(1);
    },
    120_000,
  );
});
