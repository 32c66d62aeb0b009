import { tidy } from './cell-text.js';
import type { CellValue } from './read-workbook.js';

/** What a cell holds, or why it cannot be taken as that. */
export type Typed = { ok: true; text: string } | { ok: false; message: string };

const asText = 'セルの書式を「文字列」にして、入力し直してください。';

/** Numbers and dates are refused, for they have lost what was typed: leading zeros, the order of day and month. */
export function typedText(value: CellValue | undefined): Typed {
  if (typeof value === 'string') return { ok: true, text: tidy(value) };
  if (value === null || value === undefined) return { ok: true, text: '' };
  if (value instanceof Date) return { ok: false, message: `文ではなく日付になっています。${asText}` };
  return { ok: false, message: `文ではなく${typeof value === 'number' ? '数' : '論理値'}になっています。${asText}` };
}

/** A day, typed or turned into a date by the spreadsheet program: 2026-12-01, 2026/12/1, ２０２６年１２月１日. */
export function typedDay(value: CellValue | undefined): Typed {
  if (value instanceof Date) return { ok: true, text: value.toISOString().slice(0, 10) };
  const typed = typedText(value);
  if (!typed.ok) return { ok: false, message: notADay };
  const [, year = '', month = '', day = ''] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(typed.text.normalize('NFKC')) ?? [];
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? { ok: true, text } : { ok: false, message: notADay };
}

const notADay = '日付として読めません。2026-12-01 のように書いてください。';

const isDay = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};
