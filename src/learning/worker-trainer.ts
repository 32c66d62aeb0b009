import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { LanguageSamples } from '../language/train-letters.js';
import type { TrainingSet } from '../search/training-set.js';
import { keepingModels } from './kept-models.js';
import type { Trainer } from './trainer.js';

/** What a training thread is asked (training-worker.ts). */
export type Task =
  | { kind: 'texts'; set: TrainingSet; directory: string | undefined }
  | { kind: 'letters'; samples: LanguageSamples; directory: string | undefined };

/** Compiled: a thread is started without the tools that compile our tests. */
const compiledProgram = new URL('training-worker.js', import.meta.url);

/** Twice what our content needs. A thread that needs more fails, and the bot answers on from what it has. */
const resourceLimits = { maxOldGenerationSizeMb: 768 };

/**
 * Learns in threads of their own, so that this thread goes on answering: as many at once as there are cores. They end
 * when there is nothing left to do, as each takes some 300 MB.
 * @param directory for what is remembered of each text
 */
export function createWorkerTrainer(directory: string | undefined, program: URL = compiledProgram): Trainer {
  const pool = new Tinypool({
    filename: program.href,
    name: 'learn',
    minThreads: 0,
    maxThreads: availableParallelism(),
    resourceLimits,
  });
  let closed = false;
  const learn = async (task: Task): Promise<unknown> => {
    if (closed) throw new Error('No more is learned: the program is stopping.');
    return pool.run(task);
  };
  return {
    // The thread answers each kind of task with its kind of model.
    texts: (set) => learn({ kind: 'texts', set, directory }) as ReturnType<Trainer['texts']>,
    letters: (samples) => learn({ kind: 'letters', samples, directory }) as ReturnType<Trainer['letters']>,
    close() {
      closed = true;
      return pool.destroy();
    },
  };
}

/** What programs use: other threads learn what no file in the directory keeps. */
export const createKeepingTrainer = (directory: string): Trainer =>
  keepingModels(directory, createWorkerTrainer(directory));
