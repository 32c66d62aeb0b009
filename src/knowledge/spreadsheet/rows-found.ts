import { type Locale, locales, type PerLocale, perLocale } from '../../language/locales.js';
import { cellName } from './cell-text.js';
import { columns } from './layout.js';
import type { CellProblem } from './problems.js';
import type { CellValue, FilledRow, FilledSheet } from './read-workbook.js';
import { exampleSheetName, type Field, fieldLabels, fields } from './sheets.js';

/** A cell that a translator may have changed, beside the fingerprint of what stood there at the export. */
export interface FoundCell {
  sheet: string;
  cell: string;
  value: CellValue;
  exported: string;
}

export type FoundRow =
  | { kind: 'entry'; id: string; field: Field; cells: PerLocale<FoundCell> }
  | { kind: 'example'; id: string; locale: Locale; cell: FoundCell };

export interface FoundRows {
  rows: readonly FoundRow[];
  problems: readonly CellProblem[];
}

/** The rows of a sheet by their hidden marks; ids that do not agree with the marks, rows that came twice or are gone. */
export function findRows(sheet: FilledSheet): FoundRows {
  const locale = locales.find((one) => exampleSheetName(one) === sheet.name);
  if (sheet.kind === 'examples' && locale === undefined) {
    const names = locales.map((one) => `「${exampleSheetName(one)}」`).join('');
    return { rows: [], problems: [{ sheet: sheet.name, cell: undefined, message: `シートの名前を${names}のどれかに戻してください。` }] };
  }
  const read = sheet.rows.map((row) => readRow(sheet, row, locale));
  const rows = read.flatMap(({ found }) => found ?? []);
  const problems = read.flatMap(({ problem }) => problem ?? []);
  if (problems.length === 0 && rows.length < sheet.exported) {
    const message = `${sheet.exported - rows.length}行足りません。行を消さずに、書き出した表を使ってください。`;
    return { rows, problems: [{ sheet: sheet.name, cell: undefined, message }] };
  }
  return { rows, problems };
}

interface ReadRow {
  found?: FoundRow;
  problem?: CellProblem;
}

function readRow(sheet: FilledSheet, { row, cells }: FilledRow, locale: Locale | undefined): ReadRow {
  const text = (column: number): string => String(cells[column] ?? '').trim();
  const problem = (column: number, message: string): ReadRow => ({
    problem: { sheet: sheet.name, cell: cellName(row, column), message },
  });
  const cellAt = (column: number, exported: string): FoundCell => ({
    sheet: sheet.name,
    cell: cellName(row, column),
    value: cells[column] ?? null,
    exported,
  });

  const [id = '', mark = ''] = text(sheet.kind === 'entries' ? columns.entryMark : columns.exampleMark).split('/');
  if (id === '' || mark === '') return problem(columns.id, 'この行は書き出した表にありません。行を消してください。');
  if (text(columns.id) !== id) {
    return problem(columns.id, `id が「${text(columns.id)}」に変わっています。「${id}」に戻してください。`);
  }
  if (locale !== undefined) {
    return { found: { kind: 'example', id, locale, cell: cellAt(columns.firstText, mark) } };
  }
  const field = fields.find((one) => one === mark);
  if (field === undefined || text(columns.label) !== fieldLabels[field]) {
    return problem(columns.label, '「項目」が変わっています。書き出した表のとおりに戻してください。');
  }
  const place = (one: Locale): number => locales.indexOf(one);
  const found = perLocale((one) =>
    cellAt(columns.firstText + place(one), text(columns.firstTextMark + place(one))),
  );
  return { found: { kind: 'entry', id, field, cells: found } };
}
