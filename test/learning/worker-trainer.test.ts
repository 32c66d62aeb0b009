import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createDirectTrainer } from '../../src/learning/direct-trainer.js';
import { createWorkerTrainer } from '../../src/learning/worker-trainer.js';
import type { TrainingSet } from '../../src/search/training-set.js';
import { en } from '../helpers/locales.js';

/** `npm test` builds first: threads run what is built. */
const program = pathToFileURL('dist/learning/training-worker.js');

const lesson = (passages: number): TrainingSet => ({
  locale: en,
  passages: Array.from({ length: passages }, (_, at) => ({
    id: `passage-${at}`,
    title: `Matter ${at}`,
    answer: `What is to be said about matter ${at}.`,
    examples: Array.from({ length: 20 }, (_unused, example) => `Question ${example} on the matter ${at}`),
    beyond: [],
    words: [],
  })),
  far: ['What is for lunch?'],
  smallTalk: [],
  concepts: {},
});

let server: Server;
let url: string;

beforeEach(async () => {
  server = createServer((_request, response) => response.end('here')).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => new Promise((resolve) => server.close(resolve)));

describe('learning in other threads', () => {
  it('gives the very models that learning in this thread gives', async () => {
    const trainer = createWorkerTrainer(undefined, program);
    const learned = await trainer.texts(lesson(5));
    expect(structuredClone(learned)).toEqual(structuredClone(await createDirectTrainer().texts(lesson(5))));
  });

  it('leaves this thread free to answer', async () => {
    const trainer = createWorkerTrainer(undefined, program);
    const order: string[] = [];
    const learning = trainer.texts(lesson(100)).then(() => order.push('learned'));
    await fetch(url).then(() => order.push('answered'));
    await learning;
    expect(order).toEqual(['answered', 'learned']);
  });

  it('can be given up, and what was being learned fails', async () => {
    const trainer = createWorkerTrainer(undefined, program);
    const learning = trainer.texts(lesson(100));
    const failure = expect(learning).rejects.toThrow('Terminating worker thread');
    await new Promise(setImmediate);
    await trainer.close();
    await failure;
    await expect(trainer.texts(lesson(1))).rejects.toThrow('the program is stopping');
  });
});
