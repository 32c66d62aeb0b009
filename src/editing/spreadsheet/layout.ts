import { localeNames, locales } from '../../language/locales.js';
import type { KnowledgeSheet } from './sheets.js';

/** The first row of each kind of sheet. An import finds nothing without it; hidden columns carry what it needs. */

export const rowMark = '行の印';

const shown = {
  entries: ['id', '項目', ...locales.map((locale) => localeNames[locale])],
  examples: ['id', '項目名', '例文'],
};

const hidden = {
  entries: [rowMark, ...locales.map((locale) => `${localeNames[locale]}の印`)],
  examples: [rowMark],
};

export const headerOf = (kind: KnowledgeSheet['kind']): readonly string[] => [...shown[kind], ...hidden[kind]];

export const hiddenColumns = (kind: KnowledgeSheet['kind']): readonly number[] =>
  hidden[kind].map((_, index) => shown[kind].length + index);

/** Columns counted from 0. */
export const columns = {
  id: 0,
  label: 1,
  /** Of the first locale, or of the example. */
  firstText: 2,
  entryMark: shown.entries.length,
  firstTextMark: shown.entries.length + 1,
  exampleMark: shown.examples.length,
};

/** The heading over the row marks also tells how many rows were exported, so that a deleted one is missed. */
export const countedRowMark = (rows: number): string => `${rowMark} ${rows}`;

export const rowsCounted = (heading: string): number | undefined => {
  const count = /^行の印 (\d+)$/.exec(heading)?.[1];
  return count === undefined ? undefined : Number(count);
};
