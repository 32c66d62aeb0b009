import type { SeenEvents } from '../line/webhook.js';
import type { Store } from './database.js';

/** LINE redelivers within hours; a week is more than enough and keeps the table small. */
const keepMs = 7 * 24 * 60 * 60 * 1_000;

export function createSeenEvents(store: Store, now: () => number): SeenEvents {
  return {
    async claim(eventId) {
      const { numInsertedOrUpdatedRows } = await store
        .insertInto('seen_event')
        .values({ id: eventId, seen_at: now() })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    },
    async forgetOld() {
      await store
        .deleteFrom('seen_event')
        .where('seen_at', '<', now() - keepMs)
        .execute();
    },
  };
}
