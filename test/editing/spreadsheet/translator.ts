import readExcelFile from 'read-excel-file/node';
import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { z } from 'zod';

const value = z.union([z.string(), z.number(), z.boolean(), z.date(), z.null()]);
const workbook = z.array(z.object({ sheet: z.string(), data: z.array(z.array(value)) }));

export type Sheets = z.infer<typeof workbook>;

export const readSheets = async (archive: Buffer): Promise<Sheets> =>
  workbook.parse(await readExcelFile(archive, { trim: false }));

export type Rows = Cell[][];

/** Opens a workbook, changes its sheets and saves it, as a spreadsheet program would. */
export async function edited(archive: Buffer, change: (sheets: Map<string, Rows>) => void): Promise<Buffer> {
  const sheets = new Map<string, Rows>((await readSheets(archive)).map(({ sheet, data }) => [sheet, data]));
  change(sheets);
  return writeExcelFile(
    [...sheets].map(([sheet, data]) => ({ sheet, data })),
    {},
  ).toBuffer();
}

/** "C5" → the row and the place in it. */
export function typeInto(sheets: Map<string, Rows>, sheet: string, cell: string, typed: Cell): void {
  const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  const cells = sheets.get(sheet)?.[Number(row) - 1];
  if (!cells) throw new Error(`no ${sheet} ${cell}`);
  cells[letter.charCodeAt(0) - 65] = typed;
}
