import type { QuestionGroup } from './question-group.js';
import type { QuestionLog } from './question-log.js';
import type { QuestionFilter, Usage } from './question-review.js';

/** The question log as the process has it: the bot writes, staff read, time deletes. */
export interface Questions {
  log: QuestionLog;
  /** Tells operators that a turn could not be written down. */
  failed(error: unknown): void;
  /** What was not answered, not taken or voted down, grouped by what seems to be wanted; the largest group first. */
  listUnanswered(filter: QuestionFilter): Promise<QuestionGroup[]>;
  /** Counts of the days `from` to `to` ("2026-11-23", in Japan), both included. */
  usage(from: string, to: string): Promise<Usage>;
  /** These turns need no further look. */
  markHandled(turnIds: readonly string[]): Promise<void>;
  /** Deletes what has been kept long enough. Done every few minutes by itself. */
  forgetOld(): Promise<void>;
  /** Ends the periodic deleting. */
  close(): void;
}
