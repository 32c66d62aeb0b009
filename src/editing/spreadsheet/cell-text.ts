import { createHash } from 'node:crypto';

/** What a text becomes on its way through a cell and back: without blanks at its ends and what XML cannot hold. */
export const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // oxlint-disable-next-line no-control-regex -- these are the very characters that XML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .toWellFormed()
    .trim();

/** Stands for a text in a hidden cell, so that an import knows what the translator was given. */
export const fingerprint = (text: string): string =>
  createHash('sha256').update(tidy(text)).digest('base64url').slice(0, 12);

/** "C5", as spreadsheets name their cells; both numbers count from 0. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** A … Z, AA … */
const columnName = (column: number): string =>
  (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
