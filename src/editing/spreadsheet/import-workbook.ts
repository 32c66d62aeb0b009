import { loadKnowledge } from '../../knowledge/load-knowledge.js';
import type { Languages } from '../../language/languages.js';
import type { Change } from './change.js';
import { checkTogether, editFiles, writeFiles } from './edited-files.js';
import { findChanges } from './find-changes.js';
import { SpreadsheetError } from './problems.js';
import { readWorkbook } from './read-workbook.js';
import { findRows } from './rows-found.js';

export interface ImportOptions {
  /** The knowledge folder. Nothing outside it is written. */
  folder: string;
  /** That the bot offers: the columns and sheets of the workbook. */
  languages: Languages;
  /** YYYY-MM-DD, the date of what was changed or reviewed without a date. */
  today: string;
  /** Finds and checks everything, writes nothing. */
  dryRun: boolean;
}

/**
 * Takes over what translators changed in an exported workbook, all of it or nothing.
 * @throws {SpreadsheetError} naming every cell that cannot be taken.
 * @throws {UnreadableSpreadsheetError} if the file is no workbook of ours.
 * @throws {ContentError} if the knowledge is broken, before or with the changes.
 * @throws {PartlyWrittenError} if the disk fails between two files.
 */
export async function importWorkbook(archive: Buffer, options: ImportOptions): Promise<readonly Change[]> {
  const { folder, languages, today, dryRun } = options;
  const knowledge = loadKnowledge(folder, languages);
  const workbook = await readWorkbook(archive, languages);
  const found = workbook.sheets.map((sheet) => findRows(sheet, languages));
  const { changes, problems } = findChanges(
    found.flatMap(({ rows }) => rows),
    knowledge,
    today,
  );
  const all = [...workbook.problems, ...found.flatMap((sheet) => sheet.problems), ...problems];
  if (all.length > 0) throw new SpreadsheetError(all);
  if (changes.length === 0) return changes;

  const files = editFiles(changes);
  checkTogether(folder, files, languages);
  if (!dryRun) writeFiles(folder, files);
  return changes;
}
