import writeExcelFile from 'write-excel-file/node';
import type { Knowledge } from '../../knowledge/knowledge.js';
import { locales } from '../../language/locales.js';
import { cellName } from './cell-text.js';
import { guideName, guideRows } from './guide.js';
import { columns, headerOf, hiddenColumns } from './layout.js';
import { guardSheets, type SheetGuard } from './protection.js';
import { renderRows } from './render-sheet.js';
import { type KnowledgeSheet, stateLabels, toSheets } from './sheets.js';

/** In characters of the default font. */
const widths = {
  entries: [24, 8, 44, 44, 44, 44],
  examples: [24, 28, 90],
};

/** The whole knowledge as an .xlsx file for translators. */
export async function exportWorkbook(knowledge: Knowledge): Promise<Buffer> {
  const sheets = toSheets(knowledge);
  const guide = { sheet: guideName, data: [...guideRows], columns: [{ width: 22 }, { width: 100 }] };
  return writeExcelFile([guide, ...sheets.map(toSheet)], {
    fontFamily: 'Yu Gothic',
    fontSize: 11,
    features: [guardSheets([{ hidden: [], choices: [], words: [] }, ...sheets.map(guardOf)])],
  }).toBuffer();
}

const toSheet = (sheet: KnowledgeSheet) => ({
  sheet: sheet.name,
  data: renderRows(sheet),
  columns: headerOf(sheet.kind).map((_, column) => ({ width: widths[sheet.kind][column] ?? 10 })),
  orientation: 'landscape' as const,
  stickyRowsCount: 1,
  stickyColumnsCount: 2,
});

const guardOf = (sheet: KnowledgeSheet): SheetGuard => ({
  hidden: hiddenColumns(sheet.kind),
  words: [stateLabels.reviewed, stateLabels.draft],
  choices: sheet.kind === 'entries' ? stateCells(sheet) : [],
});

const stateCells = ({ rows }: KnowledgeSheet & { kind: 'entries' }): string[] =>
  rows.flatMap(({ field }, index) => {
    const row = index + 1;
    const last = columns.firstText + locales.length - 1;
    return field === 'state' ? [`${cellName(row, columns.firstText)}:${cellName(row, last)}`] : [];
  });
