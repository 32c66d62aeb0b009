import type { Channel } from '../conversation/turn.js';
import type { Locale } from '../language/locales.js';
import type { Question, Use, Vote } from '../questions/question-log.js';

/** The tables as Kysely types. Times are milliseconds since 1970; booleans are 0 and 1, as SQLite has none. */
export interface Tables {
  preference: {
    /** Keyed hash of the channel's user id. */
    person: string;
    locale: string | null;
    chosen: number;
    from_profile: number;
    /** The entry answered last, and when. */
    last_entry: string | null;
    last_entry_at: number | null;
    updated_at: number;
  };
  /** Events that channels handed to us; a settled one keeps its id for a week, so that a redelivery is not answered again. */
  inbox_event: {
    id: string;
    channel: string;
    /** Keyed hash of the person or group. */
    lane: string;
    /** Keyed hash of the message id. */
    message_key: string | null;
    /** The channel's own time of the event, then its place in the list: the order of answers. */
    event_at: number;
    place: number;
    received_at: number;
    /** Nobody may take it before: somebody works on it, or it waits for another try. */
    free_at: number;
    attempts: number;
    /** Sealed JSON as the channel wrote it, gone once settled. */
    event: string | null;
    delivery: string | null;
    settlement: string | null;
    settled_at: number | null;
  };
  /** Pushed messages, which LINE counts by the month. */
  push_month: {
    /** 2026-12, in Japan's time. */
    month: string;
    used: number;
  };
  /** What was asked; holds nothing of who asked. */
  question: {
    turn: string;
    asked_at: number;
    channel: Channel;
    locale: Locale;
    outcome: Question['outcome'];
    /** Scrubbed. */
    utterance: string;
    /** Best first, with a blank between them. */
    entry_ids: string;
    /** 0 … 100. */
    confidence: number;
    /** Keyed hash of the channel's message id. */
    message_key: string | null;
    verdict: Vote['verdict'] | null;
    voted_entry: string | null;
    taken_entry: string | null;
    /** Answered: deleted then, unless it is voted down before. Null: kept for the retention time. */
    pending_until: number | null;
    handled_at: number | null;
  };
  /** The last vote of each turn on each entry. */
  vote: {
    turn: string;
    entry: string;
    verdict: Vote['verdict'];
    channel: Channel;
    locale: Locale;
    /** In Japan: 2026-11-23. */
    day: string;
  };
  /** How often a thing happened on a day. */
  daily_use: {
    day: string;
    channel: Channel;
    locale: Locale;
    did: Use['did'];
    outcome: Use['outcome'];
    /** An entry, a policy, or empty. */
    subject: string;
    count: number;
  };
}
