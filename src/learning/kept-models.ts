import { createHash } from 'node:crypto';
import { setImmediate as turnOfLoop } from 'node:timers/promises';
import { codeVersion } from './code-version.js';
import { createResultFiles, type ResultFiles } from './files.js';
import type { Trainer } from './trainer.js';

/**
 * Keeps models in memory and in files, so that only languages whose texts have changed are learned again. A model is
 * good for one lesson and one version of our code.
 */
export function keepingModels(directory: string, trainer: Trainer): Trainer {
  const files = createResultFiles(directory);
  const ofTexts = createKeeper<Awaited<ReturnType<Trainer['texts']>>>(files);
  const ofLetters = createKeeper<Awaited<ReturnType<Trainer['letters']>>>(files);
  return {
    texts: (set) => ofTexts(`search-${set.locale}`, set, () => trainer.texts(set)),
    letters: (samples) => ofLetters('letters', samples, () => trainer.letters(samples)),
    close: () => trainer.close(),
  };
}

type Keeper<Model> = (name: string, lesson: unknown, learn: () => Promise<Model>) => Promise<Model>;

function createKeeper<Model>(files: ResultFiles): Keeper<Model> {
  const latest = new Map<string, { key: string; model: Model }>();
  return async (name, lesson, learn) => {
    await turnOfLoop();
    const key = keyOf(lesson);
    const known = latest.get(name);
    if (known?.key === key) return known.model;
    const kept = files.find(name, key);
    // What was kept under this very key is what `learn` returned.
    const model = kept ? (kept.value as Model) : await learn();
    if (!kept) files.keep(name, key, model);
    latest.set(name, { key, model });
    return model;
  };
}

const keyOf = (lesson: unknown): string =>
  createHash('sha256')
    .update(codeVersion('language'))
    .update(codeVersion('search'))
    .update(JSON.stringify(lesson))
    .digest('hex')
    .slice(0, 32);
