import type { Problem } from '../../errors.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import type { EntryInFile } from '../../knowledge/references.js';
import type { CheckingLists } from '../checking-lists.js';
import type { Finding, Level } from '../finding.js';

export interface CheckContext extends CheckingLists {
  knowledge: Knowledge;
  /** The day in Japan, as 2026-12-01. */
  today: string;
}

/** One thing to look at in an entry. Pure. */
export interface EntryRule {
  name: string;
  level: Level;
  check(checked: EntryInFile, context: CheckContext): Problem[];
}

export const applyRule = (
  { name, level, check }: EntryRule,
  entries: readonly EntryInFile[],
  context: CheckContext,
): Finding[] =>
  entries.flatMap((checked) => check(checked, context).map((problem) => ({ ...problem, level, rule: name })));
