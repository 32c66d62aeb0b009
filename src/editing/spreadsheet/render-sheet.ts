import type { CellObject, Row } from 'write-excel-file/node';
import type { TextState } from '../../knowledge/text-state.js';
import type { Languages } from '../../language/languages.js';
import type { Locale } from '../../language/locales.js';
import { fingerprint } from './cell-text.js';
import { countedRowMark, headerOf, rowMark } from './layout.js';
import { type EntryRow, type ExampleRow, fieldLabels, type KnowledgeSheet } from './sheets.js';

const colours: Readonly<Record<TextState, string | undefined>> = {
  reviewed: undefined,
  draft: '#FFF9D6',
  stale: '#FFE0B8',
  missing: '#FFF9D6',
};

const frame = { borderStyle: 'thin', borderColor: '#BFBFBF', alignVertical: 'top' } as const;

/** Excel keeps cells of this format as they were typed: no formula, no date, no number comes of them. */
const asText = { type: String, format: '@' } as const;

/** Excel and our reader take `_x0041_` for "A"; a text that says so itself is written with its underscore escaped. */
const escaped = (text: string): string => text.replace(/_x(?=[\da-f]{4}_)/gi, '_x005F_x');

const textCell = (value: string, state: TextState): CellObject => {
  const colour = colours[state];
  return { ...frame, ...asText, value: escaped(value), wrap: true, ...(colour && { backgroundColor: colour }) };
};

/** What nobody may change: grey, and locked by the protection of the sheet. */
const fixedCell = (value: string): CellObject => ({
  ...frame,
  type: String,
  value: escaped(value),
  wrap: true,
  backgroundColor: '#EDEDED',
});

const hiddenCell = (value: string): CellObject => ({ type: String, value });

const headingCell = (value: string): CellObject => ({
  ...frame,
  type: String,
  value,
  fontWeight: 'bold',
  backgroundColor: '#D9E2EC',
});

/** A sheet's rows as cells, the heading first. */
export function renderRows(sheet: KnowledgeSheet, languages: Languages): Row[] {
  const heading = headerOf(sheet.kind, languages).map((text) =>
    headingCell(text === rowMark ? countedRowMark(sheet.rows.length) : text),
  );
  switch (sheet.kind) {
    case 'entries':
      return [heading, ...sheet.rows.map((row) => renderEntryRow(row, languages.locales))];
    case 'examples':
      return [heading, ...sheet.rows.map(renderExampleRow)];
  }
}

/** A line above its first row sets each entry apart. */
const lineAbove = { topBorderStyle: 'medium', topBorderColor: '#7F7F7F' } as const;

function renderEntryRow({ id, field, texts, states }: EntryRow, locales: readonly Locale[]): Row {
  const seen = [
    fixedCell(id),
    fixedCell(fieldLabels[field]),
    ...locales.map((locale) => textCell(texts[locale] ?? '', states[locale] ?? 'missing')),
  ];
  return [
    ...(field === 'title' ? seen.map((cell) => ({ ...cell, ...lineAbove })) : seen),
    hiddenCell(`${id}/${field}`),
    ...locales.map((locale) => hiddenCell(fingerprint(texts[locale] ?? ''))),
  ];
}

const renderExampleRow = ({ id, title, mark, text }: ExampleRow): Row => [
  fixedCell(id),
  fixedCell(title),
  textCell(text, mark.startsWith('+') ? 'draft' : 'reviewed'),
  hiddenCell(`${id}/${mark}`),
];
