import { pathToFileURL } from 'node:url';
import type { Trainer } from '../../src/learning/trainer.js';
import type * as Program from '../../src/learning/worker-trainer.js';

/** `npm test` builds first. */
const program: typeof Program = await import(pathToFileURL('dist/learning/worker-trainer.js').href);

/**
 * Learns as the built program does, in other threads, and begins with what the build has learned: to learn the real
 * content again in every test process would take most of the tests' time.
 */
export const createTestTrainer = (directory = 'node_modules/.cache/isesaku'): Trainer =>
  program.createKeepingTrainer(directory);
