import type { EntryChange } from './entry-change.js';
import type { Preview } from './preview-change.js';
import type { Proposal } from './proposed-file.js';

/** A change on its way: looked at, then published or dropped. */
export interface Draft {
  id: string;
  change: EntryChange;
  proposal: Proposal;
  /** The questions of residents that it settles. */
  turnIds: readonly string[];
  state: DraftState;
}

export type DraftState =
  | { kind: 'checking' }
  | { kind: 'ready'; preview: Preview }
  /** Something that nobody foresaw; nothing was written. */
  | { kind: 'failed' }
  /** Written; the bot is reading it. */
  | { kind: 'publishing' }
  | { kind: 'published' }
  /** Written, but the bot refused the folder as it is now. */
  | { kind: 'not-taken' };
