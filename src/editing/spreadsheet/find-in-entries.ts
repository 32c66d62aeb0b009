import type { Entry } from '../../knowledge/entry.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import { type Locale, locales } from '../../language/locales.js';
import { fingerprint, tidy } from './cell-text.js';
import type { Finding } from './change.js';
import { findReviewChange } from './review-change.js';
import type { FoundCell, FoundRow } from './rows-found.js';
import type { Field } from './sheets.js';
import { findTextChange } from './text-change.js';
import { typedText } from './typed-text.js';

/** What the sheets of the entries want: titles, answers and their reviews. */
export const findInEntries = (rows: readonly FoundRow[], knowledge: Knowledge, today: string): Finding[] =>
  entriesIn(rows, knowledge).flatMap(({ entry, cells }) =>
    locales.flatMap((locale) => findInEntry({ entry, cells, locale, today })),
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
  const { title, answer, state, date } = cells;
  // A row that is missing has been told already.
  if (!title || !answer || !state || !date) return [];
  const texts = [
    findTextChange(title[locale], { entry, field: 'title', locale }),
    findTextChange(answer[locale], { entry, field: 'answer', locale }),
  ];
  const review = findReviewChange(state[locale], date[locale], {
    entry,
    locale,
    today,
    textChanged: texts.some(({ kind }) => kind === 'change'),
    japaneseMoved: hasMoved(title.ja, entry.title.ja) || hasMoved(answer.ja, entry.answer.ja),
  });
  return [...texts, review];
}

const hasMoved = ({ value, exported }: FoundCell, current: string): boolean => {
  const typed = typedText(value);
  return fingerprint(current) !== exported && typed.ok && typed.text !== tidy(current);
};
