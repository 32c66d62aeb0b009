import type { LanguageSamples } from '../language/train-letters.js';
import type { TextLesson } from '../search/text-model.js';
import { keepingModels } from './kept-models.js';
import type { Trainer } from './trainer.js';
import { createWorkerPool } from './worker-pool.js';

/** What a training thread is asked (training-worker.ts). */
export type Task =
  | { kind: 'texts'; lesson: TextLesson; directory: string | undefined }
  | { kind: 'letters'; samples: LanguageSamples; directory: string | undefined };

/** Compiled: a thread is started without the tools that compile our tests. */
const compiledProgram = new URL('training-worker.js', import.meta.url);

/**
 * Learns in threads of their own, so that this thread goes on answering.
 * @param directory for what is remembered of each text
 */
export function createWorkerTrainer(directory: string | undefined, program: URL = compiledProgram): Trainer {
  const pool = createWorkerPool(program);
  const learn = (task: Task): Promise<unknown> => pool.ask(task);
  return {
    // The thread answers each kind of task with its kind of model.
    texts: (lesson) => learn({ kind: 'texts', lesson, directory }) as ReturnType<Trainer['texts']>,
    letters: (samples) => learn({ kind: 'letters', samples, directory }) as ReturnType<Trainer['letters']>,
    close: () => pool.close(),
  };
}

/** What programs use: other threads learn what no file in the directory keeps. */
export const createKeepingTrainer = (directory: string): Trainer =>
  keepingModels(directory, createWorkerTrainer(directory));
