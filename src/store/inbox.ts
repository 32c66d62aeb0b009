import { type Kysely, PostgresAdapter, type QueryCreator, type Selectable, sql } from 'kysely';
import { z } from 'zod';
import type { Inbox, InboxChannel, TakenEvent } from '../inbox/inbox.js';
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

/** What is stored of a channel's events: who it is, and how its JSON is read. */
type StoredChannel<Payload, Begun> = Pick<InboxChannel<Payload, Begun>, 'name' | 'payload' | 'begun'>;

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
      const rows = unique.map(({ id, lane, at, messageKey, payload }, place) => ({
        id,
        channel: channel.name,
        lane,
        message_key: messageKey ?? null,
        event_at: at,
        place,
        received_at: now(),
        free_at: 0,
        attempts: 0,
        event: seal.close(JSON.stringify(z.encode(channel.payload, payload))),
        delivery: null,
        settlement: null,
        settled_at: null,
      }));
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
        .set({ delivery: seal.close(JSON.stringify(z.encode(channel.begun, begun))) })
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

/** Only the oldest event of a lane may be taken, and only while nothing else of the lane is being worked on. */
function oldestOfEachLane(db: QueryCreator<Tables>, channel: string, { now, lock }: { now: number; lock: boolean }) {
  const query = db
    .selectFrom('inbox_event as mine')
    .select('mine.id')
    .where('mine.channel', '=', channel)
    .where('mine.settlement', 'is', null)
    .where('mine.free_at', '<=', now)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('inbox_event as other')
            .select('other.id')
            .whereRef('other.lane', '=', 'mine.lane')
            .where('other.settlement', 'is', null)
            .where(
              sql<boolean>`((other.event_at, other.place, other.id) < (mine.event_at, mine.place, mine.id) or (other.free_at > ${now} and other.id <> mine.id))`,
            ),
        ),
      ),
    )
    .orderBy('mine.received_at')
    .orderBy('mine.id');
  return lock ? query.forUpdate().skipLocked() : query;
}

function toTaken<Payload, Begun>(
  row: Selectable<Tables['inbox_event']>,
  channel: StoredChannel<Payload, Begun>,
  seal: Seal,
): TakenEvent<Payload, Begun> {
  const { id, received_at: receivedAt, attempts } = row;
  try {
    return {
      id,
      payload: channel.payload.parse(JSON.parse(seal.open(row.event ?? ''))),
      receivedAt,
      begun: row.delivery === null ? undefined : channel.begun.parse(JSON.parse(seal.open(row.delivery))),
      attempts,
    };
  } catch {
    // Sealed with another ID_SECRET, or written by a version that kept something else: nobody can answer it any more.
    return { id, payload: undefined, receivedAt, begun: undefined, attempts };
  }
}
