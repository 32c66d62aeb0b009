import { MendableError } from '../errors.js';

/** Runs a command; what the reader can mend is told in a sentence, without a stack. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof MendableError ? error.message : error);
    process.exitCode = 1;
  }
}
