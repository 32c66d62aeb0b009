import { type Kysely, PostgresAdapter } from 'kysely';
import type { Inbox } from '../inbox/inbox.js';
import { oldestOfEachLane, rowOf, sealed, type StoredChannel, toTaken } from './inbox-rows.js';
import type { Seal } from './seal.js';
import type { Tables } from './tables.js';

/** Who works on an event says so again well within this; after a crash others wait no longer than this. */
export const leaseMs = 6_000;

/** Channels hand events over again within hours; a week is more than enough and keeps the table small. */
const keepMs = 7 * 24 * 60 * 60 * 1_000;

interface Options {
  seal: Seal;
  now(): number;
}

/** A channel's inbox in a table. Works for one process on a file, and for many on PostgreSQL. */
export function createInbox<Payload, Begun>(
  store: Kysely<Tables>,
  channel: StoredChannel<Payload, Begun>,
  { seal, now }: Options,
): Inbox<Payload, Begun> {
  // Two processes that look at once must not wait for each other. SQLite has one writer and needs no locks.
  const lock = store.getExecutor().adapter instanceof PostgresAdapter;
  const open = () =>
    store.updateTable('inbox_event').where('channel', '=', channel.name).where('settlement', 'is', null);
  return {
    async receive(events) {
      if (events.length === 0) return;
      // PostgreSQL refuses a statement that would touch a row twice.
      const unique = [...new Map(events.map((event) => [event.id, event])).values()];
      const rows = unique.map((event, place) => rowOf(event, channel, { seal, place, now: now() }));
      await store
        .insertInto('inbox_event')
        .values(rows)
        .onConflict((conflict) =>
          conflict
            .column('id')
            .doUpdateSet((row) => ({ received_at: row.ref('excluded.received_at') }))
            .where('inbox_event.settlement', 'is', null),
        )
        .execute();
    },

    async take(most) {
      const rows = await store
        .with('free', (db) => oldestOfEachLane(db, channel.name, { now: now(), lock }).limit(most))
        .updateTable('inbox_event')
        .set((row) => ({ free_at: now() + leaseMs, attempts: row('attempts', '+', 1) }))
        .where('id', 'in', (db) => db.selectFrom('free').select('id'))
        .returningAll()
        .execute();
      return rows.map((row) => toTaken(row, channel, seal));
    },

    async renew(ids) {
      if (ids.length === 0) return;
      await open()
        .set({ free_at: now() + leaseMs })
        .where('id', 'in', ids)
        .execute();
    },

    async begin(id, begun) {
      await open()
        .set({ delivery: sealed(begun, channel.begun, seal) })
        .where('id', '=', id)
        .execute();
    },

    async postpone(id, until) {
      await open().set({ free_at: until }).where('id', '=', id).execute();
    },

    async settle(id, settlement) {
      await open()
        .set({ settlement, settled_at: now(), event: null, delivery: null, message_key: null })
        .where('id', '=', id)
        .execute();
    },

    async forget(what) {
      const [column, value] =
        'lane' in what ? (['lane', what.lane] as const) : (['message_key', what.messageKey] as const);
      await open()
        .set({ settlement: 'ignored', settled_at: now(), event: null, delivery: null, message_key: null })
        .where(column, '=', value)
        .execute();
    },

    async waiting() {
      const { count } = await store
        .selectFrom('inbox_event')
        .select((row) => row.fn.countAll<number>().as('count'))
        .where('channel', '=', channel.name)
        .where('settlement', 'is', null)
        .executeTakeFirstOrThrow();
      return count;
    },
  };
}

/** Deletes the ids of events settled long ago, of every channel. */
export async function forgetSettledEvents(store: Kysely<Tables>, now: number): Promise<void> {
  await store
    .deleteFrom('inbox_event')
    .where('settled_at', '<', now - keepMs)
    .execute();
}
