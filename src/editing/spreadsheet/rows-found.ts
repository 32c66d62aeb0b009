import type { Languages } from '../../language/languages.js';
import { type Locale, type PerLocale, perLocale } from '../../language/locales.js';
import { cellName } from './cell-text.js';
import { columnsIn } from './layout.js';
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
export function findRows(sheet: FilledSheet, languages: Languages): FoundRows {
  const locale = languages.locales.find((one) => exampleSheetName(one, languages) === sheet.name);
  if (sheet.kind === 'examples' && locale === undefined) {
    const names = languages.locales.map((one) => `「${exampleSheetName(one, languages)}」`).join('');
    return {
      rows: [],
      problems: [{ sheet: sheet.name, cell: undefined, message: `シートの名前を${names}のどれかに戻してください。` }],
    };
  }
  const read = sheet.rows.map((row) => readRow(sheet, row, { locale, languages }));
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

interface SheetLanguages {
  languages: Languages;
  /** Of a sheet of examples. */
  locale: Locale | undefined;
}

function readRow(sheet: FilledSheet, { row, cells }: FilledRow, { languages, locale }: SheetLanguages): ReadRow {
  const columns = columnsIn(languages);
  const reader: RowReader = {
    text: (column) => String(cells[column] ?? '').trim(),
    cell: (column, exported) => ({
      sheet: sheet.name,
      cell: cellName(row, column),
      value: cells[column] ?? null,
      exported,
    }),
    problem: (column, message) => ({ problem: { sheet: sheet.name, cell: cellName(row, column), message } }),
  };
  const [id = '', mark = ''] = reader
    .text(sheet.kind === 'entries' ? columns.entryMark : columns.exampleMark)
    .split('/');
  if (id === '' || mark === '') {
    return reader.problem(columns.id, 'この行は書き出した表にありません。行を消してください。');
  }
  const shown = reader.text(columns.id);
  if (shown !== id) return reader.problem(columns.id, `id が「${shown}」に変わっています。「${id}」に戻してください。`);
  if (locale === undefined) return readEntryRow(reader, { id, mark }, languages);
  return { found: { kind: 'example', id, locale, cell: reader.cell(columns.firstText, mark) } };
}

interface RowReader {
  text(column: number): string;
  cell(column: number, exported: string): FoundCell;
  problem(column: number, message: string): ReadRow;
}

function readEntryRow(reader: RowReader, { id, mark }: { id: string; mark: string }, languages: Languages): ReadRow {
  const columns = columnsIn(languages);
  const field = fields.find((one) => one === mark);
  if (field === undefined || reader.text(columns.label) !== fieldLabels[field]) {
    return reader.problem(columns.label, '「項目」が変わっています。書き出した表のとおりに戻してください。');
  }
  const cells = perLocale(languages.locales, (locale) => {
    const place = languages.locales.indexOf(locale);
    return reader.cell(columns.firstText + place, reader.text(columns.firstTextMark + place));
  });
  return { found: { kind: 'entry', id, field, cells } };
}
