import type { Entry } from '../../knowledge/entry.js';
import type { Locale } from '../../language/locales.js';
import type { YamlEdit } from '../yaml/edit-yaml.js';
import type { CellProblem } from './problems.js';
import type { FoundCell } from './rows-found.js';

/** One thing that an import does to an entry. */
export interface Change {
  kind: 'title' | 'answer' | 'review' | 'example' | 'new-example';
  entry: Entry;
  locale: Locale;
  /** The file that it is done to. */
  file: string;
  edit: YamlEdit;
  /** As a person reads them; nothing stood there before a new example. */
  before: string;
  after: string;
}

/** A cell looked at: nothing to do, a change, or a reason why it cannot be taken. */
export type Finding = { kind: 'same' } | { kind: 'change'; change: Change } | Problem;

export interface Problem {
  kind: 'problem';
  problem: CellProblem;
}

export const same: Finding = { kind: 'same' };

export const problemAt = ({ sheet, cell }: FoundCell, message: string): Problem => ({
  kind: 'problem',
  problem: { sheet, cell, message },
});
