import { type Kysely, PostgresAdapter, type QueryCreator, type Selectable, sql } from 'kysely';
import { delivery, type Inbox, type TakenEvent } from '../line/inbox.js';
import { lineEvent } from '../line/incoming/events.js';
import type { Seal } from './seal.js';
import type { Tables } from './tables.js';

/** Who works on an event says so again well within this; after a crash others wait no longer than this. */
export const leaseMs = 6_000;

/** LINE redelivers within hours; a week is more than enough and keeps the table small. */
const keepMs = 7 * 24 * 60 * 60 * 1_000;

interface Options {
  seal: Seal;
  now(): number;
}

/** The inbox as a table. Works for one process on a file, and for many on PostgreSQL. */
export function createInbox(store: Kysely<Tables>, { seal, now }: Options): Inbox {
  // Two processes that look at once must not wait for each other. SQLite has one writer and needs no locks.
  const lock = store.getExecutor().adapter instanceof PostgresAdapter;
  const open = () => store.updateTable('inbox_event').where('settlement', 'is', null);
  return {
    async receive(events) {
      if (events.length === 0) return;
      // PostgreSQL refuses a statement that would touch a row twice.
      const unique = [...new Map(events.map((event) => [event.id, event])).values()];
      const rows = unique.map(({ id, lane, messageKey, event }, place) => ({
        id,
        lane,
        message_key: messageKey ?? null,
        event_at: event.timestamp,
        place,
        received_at: now(),
        free_at: 0,
        attempts: 0,
        event: seal.close(JSON.stringify(event)),
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
        .with('free', (db) => oldestOfEachLane(db, now(), lock).limit(most))
        .updateTable('inbox_event')
        .set((row) => ({ free_at: now() + leaseMs, attempts: row('attempts', '+', 1) }))
        .where('id', 'in', (db) => db.selectFrom('free').select('id'))
        .returningAll()
        .execute();
      return rows.map((row) => toTaken(row, seal));
    },

    async renew(ids) {
      if (ids.length === 0) return;
      await open()
        .set({ free_at: now() + leaseMs })
        .where('id', 'in', ids)
        .execute();
    },

    async beginDelivery(id, begun) {
      await open()
        .set({ delivery: seal.close(JSON.stringify(begun)) })
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

    async forgetOld() {
      await store
        .deleteFrom('inbox_event')
        .where('settled_at', '<', now() - keepMs)
        .execute();
    },

    async waiting() {
      const { count } = await store
        .selectFrom('inbox_event')
        .select((row) => row.fn.countAll<number>().as('count'))
        .where('settlement', 'is', null)
        .executeTakeFirstOrThrow();
      return count;
    },
  };
}

/** Only the oldest event of a lane may be taken, and only while nothing else of the lane is being worked on. */
function oldestOfEachLane(db: QueryCreator<Tables>, now: number, lock: boolean) {
  const query = db
    .selectFrom('inbox_event as mine')
    .select('mine.id')
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

function toTaken(row: Selectable<Tables['inbox_event']>, seal: Seal): TakenEvent {
  const { id, received_at: receivedAt, attempts } = row;
  try {
    return {
      id,
      event: lineEvent.parse(JSON.parse(seal.open(row.event ?? ''))),
      receivedAt,
      begun: row.delivery === null ? undefined : delivery.parse(JSON.parse(seal.open(row.delivery))),
      attempts,
    };
  } catch {
    // Sealed with another ID_SECRET: nobody can answer it any more.
    return { id, event: undefined, receivedAt, begun: undefined, attempts };
  }
}
