import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { createLiveContent, type LastLoad, type LiveContent } from '../../src/content/live-content.js';
import { loadContent } from '../../src/content/load-content.js';
import type { Content } from '../../src/conversation/content.js';
import { ContentError } from '../../src/errors.js';
import { createDirectTrainer } from '../../src/learning/direct-trainer.js';
import { writeSmallKnowledge } from '../helpers/small-knowledge.js';

const problem = { file: 'knowledge/town/parks.yaml', line: 3, column: 1, message: '直してください。' };

/** Each reading waits until the test says how it ends. */
interface Reading {
  succeed(content: Content): void;
  fail(error: unknown): void;
}

const folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
writeSmallKnowledge(folder);
const first = await loadContent({ knowledge: folder, locales: 'locales' }, createDirectTrainer());
const second: Content = { ...first };
rmSync(folder, { recursive: true });

let readings: Reading[];
let reports: LastLoad['outcome'][];
let live: LiveContent;

beforeEach(async () => {
  readings = [];
  reports = [];
  const opening = createLiveContent({
    load: () =>
      new Promise((succeed, fail) => {
        readings.push({ succeed, fail });
      }),
    now: () => new Date(0),
    report: ({ outcome }) => void reports.push(outcome),
  });
  readings[0]?.succeed(first);
  live = await opening;
});

const reading = (at: number): Reading => {
  const found = readings[at];
  if (!found) throw new Error(`There were only ${readings.length} readings.`);
  return found;
};

describe('live content', () => {
  it('serves the old content until the new one is whole', async () => {
    const done = live.reload();
    expect(live.current()).toBe(first);
    reading(1).succeed(second);
    await done;
    expect(live.current()).toBe(second);
    expect(reports).toEqual(['loaded', 'loaded']);
  });

  it('reads once more, and only once, for all that changes during a reading', async () => {
    const done = Promise.all([live.reload(), live.reload(), live.reload()]);
    reading(1).succeed(second);
    await new Promise(setImmediate);
    reading(2).succeed(first);
    await done;
    expect(readings).toHaveLength(3);
    expect(live.current()).toBe(first);
  });

  it('keeps the content in use when the new one is refused, and remembers why', async () => {
    const done = live.reload();
    reading(1).fail(new ContentError([problem]));
    await done;
    expect(live.current()).toBe(first);
    expect(live.lastLoad()).toEqual({ outcome: 'refused', problems: [problem], at: new Date(0) });
  });

  it('says nothing of a refusal that a newer change has overtaken', async () => {
    const done = Promise.all([live.reload(), live.reload()]);
    reading(1).fail(new ContentError([problem]));
    await new Promise(setImmediate);
    reading(2).succeed(second);
    await done;
    expect(reports).toEqual(['loaded', 'loaded']);
  });

  it('survives an error that nobody foresaw, and takes the next change', async () => {
    const done = live.reload();
    const error = new Error('no memory');
    reading(1).fail(error);
    await done;
    expect(live.lastLoad()).toEqual({ outcome: 'failed', error, at: new Date(0) });
    const again = live.reload();
    reading(2).succeed(second);
    await again;
    expect(live.current()).toBe(second);
  });
});
