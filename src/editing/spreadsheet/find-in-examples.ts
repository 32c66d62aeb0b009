import type { Knowledge } from '../../knowledge/knowledge.js';
import { listIn, type Locale } from '../../language/locales.js';
import { tidy } from './cell-text.js';
import type { Finding } from './change.js';
import { findExampleChange } from './example-change.js';
import type { FoundRow } from './rows-found.js';

/** What the sheets of the examples want; no example may stand in two places. */
export function findInExamples(rows: readonly FoundRow[], knowledge: Knowledge): Finding[] {
  const taken = new Map(knowledge.languages.locales.map((locale) => [locale, ownersOf(knowledge, locale)]));
  return rows.flatMap((row) => {
    const entry = knowledge.find(row.id);
    const owners = row.kind === 'example' ? taken.get(row.locale) : undefined;
    if (row.kind !== 'example' || !entry || !owners) return [];
    const finding = findExampleChange(row.cell, { entry, locale: row.locale, taken: owners });
    if (finding.kind === 'change') owners.set(finding.change.after, entry.id);
    return [finding];
  });
}

const ownersOf = ({ entries }: Knowledge, locale: Locale): Map<string, string> =>
  new Map(entries.flatMap(({ id, examples }) => listIn(examples, locale).map((example) => [tidy(example), id])));
