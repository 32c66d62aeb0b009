import readExcelFile from 'read-excel-file/node';
import { z } from 'zod';
import type { Languages } from '../../language/languages.js';
import { cellName } from './cell-text.js';
import { guideName } from './guide.js';
import { headerOf, rowMark, rowsCounted } from './layout.js';
import { type CellProblem, UnreadableSpreadsheetError } from './problems.js';
import { findSheetFaults, type SheetFaults } from './sheet-faults.js';
import type { KnowledgeSheet } from './sheets.js';

const cellValue = z.union([z.string(), z.number(), z.boolean(), z.date(), z.null()]);

export type CellValue = z.infer<typeof cellValue>;

const workbook = z.array(z.object({ sheet: z.string(), data: z.array(z.array(cellValue)) }));

export interface FilledRow {
  /** Counted from 0 as in the file; the heading is 0. */
  row: number;
  cells: readonly CellValue[];
}

export interface FilledSheet {
  name: string;
  kind: KnowledgeSheet['kind'];
  /** How many rows were exported. */
  exported: number;
  rows: readonly FilledRow[];
}

export interface FilledWorkbook {
  sheets: readonly FilledSheet[];
  problems: readonly CellProblem[];
}

/**
 * A workbook that came back: its sheets as far as their form is whole, and what is wrong with the form of the others.
 * @throws {UnreadableSpreadsheetError}
 */
export async function readWorkbook(archive: Buffer, languages: Languages): Promise<FilledWorkbook> {
  // First, for it also refuses what would not fit into memory.
  const faults = findSheetFaults(archive);
  const found = await readValues(archive);
  const read = found
    .map(({ sheet, data }, index) => readSheet({ name: sheet, data, faults: faults[index] }, languages))
    .filter(({ name }) => name !== guideName);
  if (!read.some(({ sheet }) => sheet)) {
    throw new UnreadableSpreadsheetError('翻訳用に書き出した表（npm run knowledge:export）ではないようです。');
  }
  return {
    sheets: read.flatMap(({ sheet }) => sheet ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

async function readValues(archive: Buffer): Promise<z.infer<typeof workbook>> {
  try {
    return workbook.parse(await readExcelFile(archive, { trim: false }));
  } catch (error) {
    throw new UnreadableSpreadsheetError('この .xlsx ファイルはこわれているようで、読めません。', { cause: error });
  }
}

interface RawSheet {
  name: string;
  data: readonly (readonly CellValue[])[];
  faults: SheetFaults | undefined;
}

interface ReadSheet {
  name: string;
  sheet?: FilledSheet;
  problems: CellProblem[];
}

function readSheet({ name, data, faults }: RawSheet, languages: Languages): ReadSheet {
  const heading = (data[0] ?? []).map((value) => String(value ?? '').trim());
  const kind = kindOf(heading, languages);
  if (kind === undefined) {
    const message = '書き出した表にないシートです。シートを消すか、1行目を書き出したときのとおりに戻してください。';
    return { name, problems: [{ sheet: name, cell: 'A1', message }] };
  }
  const problems = [
    ...headingProblems({ name, kind, heading }, languages),
    ...(faults ? faultProblems(name, faults) : []),
  ];
  if (problems.length > 0) return { name, problems };
  const rows = data
    .map((cells, row) => ({ row, cells }))
    .slice(1)
    .filter(({ cells }) => cells.some((cell) => cell !== null));
  return { name, problems, sheet: { name, kind, exported: countIn(heading) ?? 0, rows } };
}

const kinds = ['entries', 'examples'] as const;

/** The kind whose headings a row resembles most: one lost column must not make a sheet unknown. */
function kindOf(heading: readonly string[], languages: Languages): KnowledgeSheet['kind'] | undefined {
  const shared = (kind: KnowledgeSheet['kind']) =>
    headerOf(kind, languages).filter((text) => heading.includes(text)).length;
  return kinds.filter((kind) => shared(kind) >= 2).toSorted((a, b) => shared(b) - shared(a))[0];
}

const countIn = (heading: readonly string[]): number | undefined =>
  heading.map(rowsCounted).find((count) => count !== undefined);

interface Heading {
  name: string;
  kind: KnowledgeSheet['kind'];
  heading: readonly string[];
}

const headingProblems = ({ name, kind, heading }: Heading, languages: Languages): CellProblem[] =>
  headerOf(kind, languages).flatMap((wanted, column) => {
    const there = heading[column] ?? '';
    if (wanted === rowMark ? rowsCounted(there) !== undefined : there === wanted) return [];
    const message = `「${wanted}」の列がここにありません。列を消したり動かしたりせず、書き出した表を使ってください。`;
    return [{ sheet: name, cell: cellName(0, column), message }];
  });

const faultProblems = (sheet: string, { merged, formulas }: SheetFaults): CellProblem[] => [
  ...merged.map((cell) => ({ sheet, cell, message: 'セルが結合されています。結合を解除してください。' })),
  ...formulas.map((cell) => ({ sheet, cell, message: '計算式が入っています。文字で書いてください。' })),
];
