import type { Channel, Incoming, Outcome } from '../conversation/turn.js';
import type { Locale } from '../language/locales.js';

/** What somebody typed and what came of it. Nothing in it says who it was. */
export interface Question {
  turnId: string;
  channel: Channel;
  locale: Locale;
  /** Scrubbed (scrub.ts). */
  utterance: string;
  outcome: 'answer' | 'suggest' | 'fallback';
  /** What was answered or offered, else what came nearest; best first. */
  entryIds: readonly string[];
  /** 0 … 1. */
  confidence: number;
  /** A keyed hash of the channel's message id, by which an unsent message is found again. */
  messageKey: string | undefined;
}

export interface Vote {
  turnId: string;
  entryId: string;
  verdict: 'helpful' | 'unhelpful';
  channel: Channel;
  locale: Locale;
}

/** One turn as a count: for charts. */
export interface Use {
  channel: Channel;
  locale: Locale;
  did: Incoming['kind'];
  outcome: Outcome['kind'];
  /** The entry or policy that was shown, if it was one. */
  subject: string | undefined;
}

/**
 * What the bot writes down so that staff can see where knowledge is missing.
 * The words of a question that was answered are kept for an hour, in case it is voted down; those of one that was not
 * answered, not taken or voted down for the retention time.
 */
export interface QuestionLog {
  record(question: Question): Promise<void>;
  /** The last vote of a turn on an entry counts. */
  vote(vote: Vote): Promise<void>;
  /** Somebody pressed what a turn suggested. */
  taken(turnId: string, entryId: string): Promise<void>;
  count(use: Use): Promise<void>;
  /** Deletes what was kept of a message that was unsent. */
  forgetMessage(messageKey: string): Promise<void>;
}
