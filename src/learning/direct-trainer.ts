import { learnLetterModel, learnTexts } from './learn.js';
import type { Trainer } from './trainer.js';

/** Learns in this thread, which does nothing else meanwhile: for tests and tools. */
export const createDirectTrainer = (directory?: string): Trainer => ({
  texts: async (set) => learnTexts(set, directory),
  letters: async (samples) => learnLetterModel(samples, directory),
  close: async () => {},
});
