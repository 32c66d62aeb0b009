import { mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { createDirectTrainer } from '../../src/learning/direct-trainer.js';
import { type RunningBot, startBot } from '../helpers/running-bot.js';
import { save, smallEntry, writeSmallKnowledge } from '../helpers/small-knowledge.js';
import { until } from '../helpers/until.js';
import { en } from '../helpers/locales.js';

let folder: string;
let bot: RunningBot;

const start = () => startBot({ KNOWLEDGE_DIR: folder }, { trainer: createDirectTrainer() });
const parks = () => join(folder, 'town/parks.yaml');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
  writeSmallKnowledge(folder);
});

afterEach(async () => {
  await bot?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(text: string): Promise<string> {
  const response = await fetch(`${bot.url}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ conversation: crypto.randomUUID(), language: 'en', text }),
  });
  return response.text();
}

const state = z.object({ status: z.string(), problems: z.array(z.string()).optional(), entries: z.number() });

async function readiness() {
  const response = await fetch(`${bot.url}/readyz`);
  return { code: response.status, ...state.parse(await response.json()) };
}

const isDegraded = async () => (await readiness()).status === 'degraded';

const answerOf = (id: string) => bot.services.content().knowledge.find(id)?.answer[en];

async function loads(): Promise<number> {
  const metric = await bot.services.metrics.getSingleMetric('isesaku_content_loads_total')?.get();
  return metric?.values.reduce((sum, { value }) => sum + value, 0) ?? 0;
}

describe('a change of the knowledge files while the bot runs', () => {
  beforeEach(async () => {
    bot = await start();
  });

  it('is answered from as soon as it is saved', async () => {
    expect(await ask('parks')).toContain('The first answer.');
    save(parks(), smallEntry('Parks', 'The second answer.'));
    await until(() => answerOf('parks') === 'The second answer.');
    expect(await ask('parks')).toContain('The second answer.');
  });

  it('brings a new entry, and takes away one that is deleted or renamed', async () => {
    save(join(folder, 'town/schools.yaml'), smallEntry('Schools', 'About schools.'));
    await until(() => answerOf('schools') !== undefined);
    expect(await ask('schools')).toContain('About schools.');

    renameSync(parks(), join(folder, 'town/gardens.yaml'));
    await until(() => answerOf('gardens') !== undefined);
    expect(answerOf('parks')).toBeUndefined();

    rmSync(join(folder, 'town/schools.yaml'));
    await until(() => answerOf('schools') === undefined);
    expect(await readiness()).toMatchObject({ status: 'ok', entries: 2 });
  });

  it('changes nothing when it is broken, and says where', async () => {
    save(parks(), smallEntry('Parks', 'A broken answer.').replace('sources:', 'sauces:'));
    await until(isDegraded);
    expect(await ask('parks')).toContain('The first answer.');
    const { code, problems } = await readiness();
    expect(code).toBe(200);
    expect(problems?.join('\n')).toMatch(/parks\.yaml:\d+:\d+: .*sauce/);

    save(parks(), smallEntry('Parks', 'A repaired answer.'));
    await until(async () => !(await isDegraded()));
    expect(await ask('parks')).toContain('A repaired answer.');
    expect(await readiness()).not.toHaveProperty('problems');
  });

  it('is taken when it is whole, after it was half written for a while', async () => {
    const whole = smallEntry('Parks', 'A long answer.');
    save(parks(), whole.slice(0, whole.length / 2));
    await until(isDegraded);
    truncateSync(parks());
    writeFileSync(parks(), whole);
    await until(() => answerOf('parks') === 'A long answer.');
    await until(async () => !(await isDegraded()));
  });

  it('ends with the last of fifty saves, after a few readings', async () => {
    for (let save50 = 1; save50 <= 50; save50 += 1) save(parks(), smallEntry('Parks', `Answer ${save50}.`));
    await until(() => answerOf('parks') === 'Answer 50.');
    expect(await loads()).toBeLessThan(6);
  });

  it('is noticed when an editor writes beside and renames over', async () => {
    const draft = join(folder, 'town/.parks.yaml.swp');
    save(draft, smallEntry('Parks', 'Renamed over.'));
    renameSync(draft, parks());
    await until(() => answerOf('parks') === 'Renamed over.');
    save(join(folder, 'town/parks.yaml~'), 'a copy that an editor leaves');
    save(draft, smallEntry('Parks', 'Renamed over again.'));
    renameSync(draft, parks());
    await until(() => answerOf('parks') === 'Renamed over again.');
  });

  it('may replace the whole folder, as a checkout does, again and again', async () => {
    for (const answer of ['From a checkout.', 'From another one.']) {
      rmSync(folder, { recursive: true });
      writeSmallKnowledge(folder);
      save(parks(), smallEntry('Parks', answer));
      await until(() => answerOf('parks') === answer);
    }
    expect(await loads()).toBeLessThan(10);
  });
});

describe('broken knowledge at the start', () => {
  it('stops it with the place of the problem', async () => {
    save(parks(), 'title: [');
    await expect(start()).rejects.toThrow(/parks\.yaml:\d+:\d+: /);
  });
});
