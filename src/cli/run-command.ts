import { ConfigError, ContentError } from '../errors.js';

/** Runs a command; what the reader can mend is told in a sentence, without a stack. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const expected = error instanceof ConfigError || error instanceof ContentError;
    console.error(expected ? error.message : error);
    process.exitCode = 1;
  }
}
