import { createDirectTrainer } from '../../src/learning/direct-trainer.js';
import { keepingModels } from '../../src/learning/kept-models.js';
import type { Trainer } from '../../src/learning/trainer.js';

const directory = 'node_modules/.cache/isesaku';

/** Learns in the test's own thread, and keeps models between test files and runs, by content and code. */
export const createTestTrainer = (): Trainer => keepingModels(directory, createDirectTrainer(directory));
