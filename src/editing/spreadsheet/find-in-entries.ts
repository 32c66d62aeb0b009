import type { Entry } from '../../knowledge/entry.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import type { Locale } from '../../language/locales.js';
import { original, originalOf } from '../../language/original.js';
import { fingerprint, tidy } from './cell-text.js';
import { type Finding, problemAt } from './change.js';
import { findReviewChange } from './review-change.js';
import type { FoundCell, FoundRow } from './rows-found.js';
import type { Field } from './sheets.js';
import { findTextChange } from './text-change.js';
import { typedText } from './typed-text.js';

/** What the sheets of the entries want: titles, answers and their reviews. */
export const findInEntries = (rows: readonly FoundRow[], knowledge: Knowledge, today: string): Finding[] =>
  entriesIn(rows, knowledge).flatMap(({ entry, cells }) =>
    knowledge.languages.locales.flatMap((locale) => findInEntry({ entry, cells, locale, today })),
  );

type EntryCells = Readonly<Partial<Record<Field, Extract<FoundRow, { kind: 'entry' }>['cells']>>>;

interface EntryFound {
  entry: Entry;
  cells: EntryCells;
}

function entriesIn(rows: readonly FoundRow[], knowledge: Knowledge): EntryFound[] {
  const byId = new Map<string, EntryCells>();
  for (const row of rows) {
    if (row.kind === 'entry') byId.set(row.id, { ...byId.get(row.id), [row.field]: row.cells });
  }
  return knowledge.entries.flatMap((entry) => {
    const cells = byId.get(entry.id);
    return cells ? [{ entry, cells }] : [];
  });
}

interface EntryPlace extends EntryFound {
  locale: Locale;
  today: string;
}

function findInEntry({ entry, cells, locale, today }: EntryPlace): Finding[] {
  const own = cellsOf(cells, locale);
  const japanese = cellsOf(cells, original);
  // A row that is missing has been told already.
  if (!own || !japanese) return [];
  const texts = [
    findTextChange(own.title, { entry, field: 'title', locale }),
    findTextChange(own.answer, { entry, field: 'answer', locale }),
  ];
  const review = findReviewChange(own.state, own.date, {
    entry,
    locale,
    today,
    textChanged: texts.some(({ kind }) => kind === 'change'),
    japaneseMoved:
      hasMoved(japanese.title, originalOf(entry.title)) || hasMoved(japanese.answer, originalOf(entry.answer)),
  });
  return [...texts, ...halfWritten(own, entry.answer[locale] !== undefined), review];
}

type LocaleCells = Readonly<Record<Field, FoundCell>>;

function cellsOf({ title, answer, state, date }: EntryCells, locale: Locale): LocaleCells | undefined {
  const [ownTitle, ownAnswer, ownState, ownDate] = [title, answer, state, date].map((row) => row?.[locale]);
  return ownTitle && ownAnswer && ownState && ownDate
    ? { title: ownTitle, answer: ownAnswer, state: ownState, date: ownDate }
    : undefined;
}

/** A text that is new in its language needs both a title and an answer. */
function halfWritten({ title, answer }: LocaleCells, isThere: boolean): Finding[] {
  const empty = [title, answer].filter(({ value }) => isEmpty(value));
  if (isThere || empty.length !== 1) return [];
  return empty.map((cell) => problemAt(cell, '空になっています。題名と答えは、両方書いてください。'));
}

const isEmpty = (value: FoundCell['value']): boolean => {
  const typed = typedText(value);
  return typed.ok && typed.text === '';
};

const hasMoved = ({ value, exported }: FoundCell, current: string): boolean => {
  const typed = typedText(value);
  return fingerprint(current) !== exported && typed.ok && typed.text !== tidy(current);
};
