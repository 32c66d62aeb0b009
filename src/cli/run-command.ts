import { ConfigError, ContentError } from '../errors.js';
import { PartlyWrittenError, SpreadsheetError, UnreadableSpreadsheetError } from '../knowledge/spreadsheet/problems.js';
import { OutsideFolderError } from '../knowledge/write-safely.js';

const mendable = [
  ConfigError,
  ContentError,
  SpreadsheetError,
  UnreadableSpreadsheetError,
  PartlyWrittenError,
  OutsideFolderError,
];

/** Runs a command; what the reader can mend is told in a sentence, without a stack. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const told = mendable.some((kind) => error instanceof kind) && error instanceof Error;
    console.error(told ? error.message : error);
    process.exitCode = 1;
  }
}
