import writeExcelFile from 'write-excel-file/node';
import type { Knowledge } from '../../knowledge/knowledge.js';
import type { Languages } from '../../language/languages.js';
import { cellName } from './cell-text.js';
import { guideName, guideRows } from './guide.js';
import { columnsIn, headerOf, hiddenColumns } from './layout.js';
import { guardSheets, type SheetGuard } from './protection.js';
import { renderRows } from './render-sheet.js';
import { type KnowledgeSheet, stateLabels, toSheets } from './sheets.js';

/** In characters of the default font. */
const widths = {
  entries: { first: [24, 8], text: 44 },
  examples: { first: [24, 28], text: 90 },
};
const hiddenWidth = 10;

/** The whole knowledge as an .xlsx file for translators. */
export async function exportWorkbook(knowledge: Knowledge): Promise<Buffer> {
  const { languages } = knowledge;
  const sheets = toSheets(knowledge);
  const guide = { sheet: guideName, data: [...guideRows(languages)], columns: [{ width: 22 }, { width: 100 }] };
  return writeExcelFile([guide, ...sheets.map((sheet) => toSheet(sheet, languages))], {
    fontFamily: 'Yu Gothic',
    fontSize: 11,
    features: [
      guardSheets([{ hidden: [], choices: [], words: [] }, ...sheets.map((sheet) => guardOf(sheet, languages))]),
    ],
  }).toBuffer();
}

const toSheet = (sheet: KnowledgeSheet, languages: Languages) => ({
  sheet: sheet.name,
  data: renderRows(sheet, languages),
  columns: headerOf(sheet.kind, languages).map((_, column) => ({ width: widthOf(column, sheet.kind, languages) })),
  orientation: 'landscape' as const,
  stickyRowsCount: 1,
  stickyColumnsCount: 2,
});

function widthOf(column: number, kind: KnowledgeSheet['kind'], languages: Languages): number {
  const { first, text } = widths[kind];
  return first[column] ?? (hiddenColumns(kind, languages).includes(column) ? hiddenWidth : text);
}

const guardOf = (sheet: KnowledgeSheet, languages: Languages): SheetGuard => ({
  hidden: hiddenColumns(sheet.kind, languages),
  words: [stateLabels.reviewed, stateLabels.draft],
  choices: sheet.kind === 'entries' ? stateCells(sheet, languages) : [],
});

const stateCells = ({ rows }: KnowledgeSheet & { kind: 'entries' }, languages: Languages): string[] =>
  rows.flatMap(({ field }, index) => {
    const row = index + 1;
    const { firstText } = columnsIn(languages);
    const last = firstText + languages.locales.length - 1;
    return field === 'state' ? [`${cellName(row, firstText)}:${cellName(row, last)}`] : [];
  });
