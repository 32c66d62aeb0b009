import { TestEnvironment } from 'jest-environment-node';

/** Jest gives each test file modules of its own; this one module serves all files of a process. */
let shared;

/**
 * A trainer that knows what the build has learned. The one without a directory of its own reads it once a process: to read
 * it for each test file, or to learn it, would take most of the tests' time and memory.
 */
async function builtTrainer(directory) {
  const { createKeepingTrainer } = await import('../../dist/learning/worker-trainer.js');
  if (directory !== undefined) return createKeepingTrainer(directory);
  shared ??= createKeepingTrainer('node_modules/.cache/isesaku');
  return shared;
}

export default class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.builtTrainer = builtTrainer;
  }
}
