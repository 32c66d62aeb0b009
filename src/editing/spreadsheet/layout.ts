import type { Languages } from '../../language/languages.js';
import type { KnowledgeSheet } from './sheets.js';

/** The first row of each kind of sheet. An import finds nothing without it; hidden columns carry what it needs. */

type SheetKind = KnowledgeSheet['kind'];

export const rowMark = '行の印';

const shown = ({ locales, nameOf }: Languages): Readonly<Record<SheetKind, readonly string[]>> => ({
  entries: ['id', '項目', ...locales.map((locale) => nameOf(locale))],
  examples: ['id', '項目名', '例文'],
});

const hidden = ({ locales, nameOf }: Languages): Readonly<Record<SheetKind, readonly string[]>> => ({
  entries: [rowMark, ...locales.map((locale) => `${nameOf(locale)}の印`)],
  examples: [rowMark],
});

export const headerOf = (kind: SheetKind, languages: Languages): readonly string[] => [
  ...shown(languages)[kind],
  ...hidden(languages)[kind],
];

export const hiddenColumns = (kind: SheetKind, languages: Languages): readonly number[] =>
  hidden(languages)[kind].map((_, index) => shown(languages)[kind].length + index);

/** Columns counted from 0. */
export const columnsIn = (languages: Languages) => ({
  id: 0,
  label: 1,
  /** Of the first locale, or of the example. */
  firstText: 2,
  entryMark: shown(languages).entries.length,
  firstTextMark: shown(languages).entries.length + 1,
  exampleMark: shown(languages).examples.length,
});

/** The heading over the row marks also tells how many rows were exported, so that a deleted one is missed. */
export const countedRowMark = (rows: number): string => `${rowMark} ${rows}`;

export const rowsCounted = (heading: string): number | undefined => {
  const count = /^行の印 (\d+)$/.exec(heading)?.[1];
  return count === undefined ? undefined : Number(count);
};
