import type { Locale } from '../language/locales.js';
import type { Question, Use, Vote } from './question-log.js';

/** Why a question is worth a look. */
export type UnansweredKind = 'unanswered' | 'not-taken' | 'voted-down';

/** A question as staff read it. */
export interface UnansweredQuestion extends Omit<Question, 'messageKey' | 'outcome'> {
  kind: UnansweredKind;
  /** Milliseconds since 1970. */
  at: number;
  /** The entry that was voted down. */
  votedEntryId: string | undefined;
  /** What the person chose afterwards from the suggestions. */
  takenEntryId: string | undefined;
}

export interface QuestionFilter {
  /** Milliseconds since 1970. */
  since: number;
  locale?: Locale | undefined;
}

/** A day in Japan ("2026-11-23") with how often a thing happened on it. */
export type Daily<T> = T & { day: string; count: number };

export interface Usage {
  uses: readonly Daily<Use>[];
  votes: readonly Daily<Omit<Vote, 'turnId'>>[];
}

/** What staff read of the question log. */
export interface QuestionReview {
  /** The newest first, at most `maxReviewed`; without those that were handled. */
  unanswered(filter: QuestionFilter): Promise<UnansweredQuestion[]>;
  /** Counts of the days `from` to `to`, both included. */
  usage(from: string, to: string): Promise<Usage>;
  /** These need no further look: their words were given to an entry, or belong to none. */
  markHandled(turnIds: readonly string[]): Promise<void>;
}

/** Grouping more would keep staff and residents waiting. */
export const maxReviewed = 2_000;
