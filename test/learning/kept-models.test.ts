import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createDirectTrainer } from '../../src/learning/direct-trainer.js';
import { keepingModels } from '../../src/learning/kept-models.js';
import type { Locale } from '../../src/language/locales.js';
import type { Trainer } from '../../src/learning/trainer.js';
import type { TrainingSet } from '../../src/search/training-set.js';
import { en, pt } from '../helpers/locales.js';

let directory: string;
let learnedLocales: string[];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'models-'));
  learnedLocales = [];
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

const lesson = (locale: Locale, question = 'When does it open?'): TrainingSet => ({
  locale,
  passages: [
    { id: 'library', title: 'Library', answer: 'A library.', examples: [question, 'Books'], beyond: [], words: [] },
  ],
  far: [],
  smallTalk: [],
  concepts: {},
});

/** As after a new start: nothing in memory. */
function startAgain(): Trainer {
  const direct = createDirectTrainer(directory);
  return keepingModels(directory, {
    ...direct,
    texts(asked) {
      learnedLocales.push(asked.locale);
      return direct.texts(asked);
    },
  });
}

describe('kept models', () => {
  it('are learned once, and found again after a new start', async () => {
    const learned = await startAgain().texts(lesson(en));
    const found = await startAgain().texts(lesson(en));
    expect(learnedLocales).toEqual(['en']);
    expect(structuredClone(found)).toEqual(structuredClone(learned));
  });

  it('are learned anew in the language whose texts have changed, and only there', async () => {
    const trainer = startAgain();
    await trainer.texts(lesson(en));
    await trainer.texts(lesson(pt));
    await trainer.texts(lesson(en, 'Until when is it open?'));
    await trainer.texts(lesson(pt));
    expect(learnedLocales).toEqual(['en', 'pt', 'en']);
  });

  it('leave one file a language behind, however often the texts change', async () => {
    const trainer = startAgain();
    for (const hour of [1, 2, 3]) await trainer.texts(lesson(en, `Is it open at ${hour}?`));
    const names = readdirSync(directory).map((name) => name.replace(/-[0-9a-f]{32}\.bin$/, ''));
    expect(names.toSorted()).toEqual(['concepts-en', 'features-en', 'phrasing-en', 'search-en']);
  });

  it('are learned anew when their file is damaged', async () => {
    await startAgain().texts(lesson(en));
    for (const name of readdirSync(directory)) writeFileSync(join(directory, name), 'not what it was');
    await startAgain().texts(lesson(en));
    expect(learnedLocales).toEqual(['en', 'en']);
  });
});
