import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { createDirectTrainer } from '../../src/learning/direct-trainer.js';
import { lineEnvironment, startBot } from '../helpers/running-bot.js';
import { writeSmallKnowledge } from '../helpers/small-knowledge.js';
import { staffPassword } from '../helpers/staff-visitor.js';

const knowledge = mkdtempSync(join(tmpdir(), 'knowledge-'));

beforeAll(() => {
  writeSmallKnowledge(knowledge);
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'Date', 'performance'] });
});

afterAll(() => {
  jest.useRealTimers();
  rmSync(knowledge, { recursive: true, force: true });
});

it('the whole program leaves no timer behind when it is closed, not even one that nobody waits for', async () => {
  const bot = await startBot(
    { KNOWLEDGE_DIR: knowledge, STAFF_PASSWORD: staffPassword, ...lineEnvironment('http://127.0.0.1:9') },
    { trainer: createDirectTrainer() },
  );
  const running = jest.getTimerCount();
  await bot.close();
  expect({ running: running > 5, left: jest.getTimerCount() }).toEqual({ running: true, left: 0 });
});
