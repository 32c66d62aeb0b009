import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { textEvent } from '../helpers/line-events.js';
import { type LineStandIn, startLineStandIn } from '../helpers/line-stand-in.js';
import { type RunningPostgres, startPostgres } from '../helpers/postgres.js';
import { lineEnvironment, type RunningBot, startBot } from '../helpers/running-bot.js';
import { builtModels } from '../helpers/trainer.js';

let postgres: RunningPostgres;
let line: LineStandIn;
let bots: RunningBot[];

beforeAll(async () => {
  postgres = await startPostgres();
  line = await startLineStandIn();
  const environment = { ...lineEnvironment(line.url), DATABASE_URL: await postgres.createDatabase() };
  bots = await Promise.all([start(environment), start(environment)]);
}, 120_000);

afterAll(async () => {
  await Promise.all(bots.map((bot) => bot.close()));
  await line.close();
  await postgres.stop();
});

const start = (environment: Record<string, string>) => startBot(environment, { trainer: builtModels });

const userId = (at: number): string => `U${String(at).padStart(32, '0')}`;

describe('two processes on one PostgreSQL', () => {
  it('answer each event once, whichever of them LINE speaks to', async () => {
    const tokens = Array.from({ length: 40 }, (_, at) => `shared-${at}`);
    const events = tokens.map((replyToken, at) =>
      textEvent('ありがとう', { replyToken, source: { type: 'user', userId: userId(at % 10) } }),
    );
    await Promise.all(bots.map((bot) => bot.post(events)));
    await Promise.all(bots.flatMap((bot) => bot.services.channels.map((channel) => channel.idle())));
    expect(line.replies).toHaveLength(tokens.length);
    expect(new Set(line.replies.map(({ replyToken }) => replyToken))).toEqual(new Set(tokens));
  });

  it('share what a person chose', async () => {
    line.replies.length = 0;
    const source = { source: { type: 'user', userId: userId(1) } };
    await bots[0]?.post([textEvent('Tiếng Việt', source)]);
    await bots[1]?.post([textEvent('👍', source)]);
    expect(JSON.stringify(line.replies.at(-1))).toMatch(/[\u1ea0-\u1ef9]/);
  });
});
