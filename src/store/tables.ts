/** The tables as Kysely types. Times are milliseconds since 1970; booleans are 0 and 1, as SQLite has none. */
export interface Tables {
  preference: {
    /** Keyed hash of the channel's user id. */
    person: string;
    locale: string | null;
    chosen: number;
    /** The entry answered last, and when. */
    last_entry: string | null;
    last_entry_at: number | null;
    updated_at: number;
  };
  /** LINE's webhookEventId of every event taken, so that a redelivery is not answered again. */
  seen_event: {
    id: string;
    seen_at: number;
  };
}
