import type { Knowledge } from '../../knowledge/knowledge.js';
import { originalOf } from '../../language/original.js';
import { fingerprint } from './cell-text.js';
import type { Change, Finding } from './change.js';
import { findInEntries } from './find-in-entries.js';
import { findInExamples } from './find-in-examples.js';
import type { CellProblem } from './problems.js';
import type { FoundCell, FoundRow } from './rows-found.js';
import { typedText } from './typed-text.js';

export interface Changes {
  changes: readonly Change[];
  problems: readonly CellProblem[];
}

/** What the rows of a workbook want of the knowledge as it is now. `today` is the date of what has none, YYYY-MM-DD. */
export function findChanges(rows: readonly FoundRow[], knowledge: Knowledge, today: string): Changes {
  const findings = [
    ...findTwice(rows),
    ...rows.filter((row) => !knowledge.find(row.id)).flatMap(findInLostEntry),
    ...findInEntries(rows, knowledge, today),
    ...findInExamples(rows, knowledge),
  ];
  return {
    changes: findings.flatMap((finding) => (finding.kind === 'change' ? [finding.change] : [])),
    problems: findings.flatMap((finding) => (finding.kind === 'problem' ? [finding.problem] : [])),
  };
}

const keyOf = (row: FoundRow): string =>
  row.kind === 'entry' ? `${row.id}/${row.field}` : `${row.id}/${row.locale}/${row.cell.exported}`;

const firstCell = (row: FoundRow): FoundCell => (row.kind === 'entry' ? originalOf(row.cells) : row.cell);

function findTwice(rows: readonly FoundRow[]): Finding[] {
  const seen = new Set<string>();
  return rows.flatMap((row): Finding[] => {
    const key = keyOf(row);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const { sheet, cell } = firstCell(row);
    return [{ kind: 'problem', problem: { sheet, cell, message: 'この行は二つあります。片方を消してください。' } }];
  });
}

/** An entry that was removed since the export is nobody's mistake, unless someone worked on it. */
function findInLostEntry(row: FoundRow): Finding[] {
  const cells = row.kind === 'entry' ? Object.values(row.cells) : [row.cell];
  return cells.filter(isTouched).map(({ sheet, cell }) => ({
    kind: 'problem',
    problem: {
      sheet,
      cell,
      message: `「${row.id}」という項目は、もうありません。書いた文を書き写してから、もとに戻してください。`,
    },
  }));
}

function isTouched({ value, exported }: FoundCell): boolean {
  const typed = typedText(value);
  if (!typed.ok) return true;
  return exported.startsWith('+') ? typed.text !== '' : fingerprint(typed.text) !== exported;
}
