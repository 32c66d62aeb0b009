import type { Trainer } from '../../src/learning/trainer.js';

declare global {
  /** test/jest/environment.mjs */
  function builtTrainer(directory?: string): Promise<Trainer>;
}

/**
 * Knows what the build has learned (`npm test` builds first), and learns the rest as the built program does, in other
 * threads. All test files of a process share it: what one bot is done with, the next one needs.
 */
export const builtModels: Trainer = { ...(await builtTrainer()), close: async () => undefined };
