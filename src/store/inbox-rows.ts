import { type QueryCreator, type Selectable, sql } from 'kysely';
import { z } from 'zod';
import type { InboxChannel, ReceivedEvent, TakenEvent } from '../inbox/inbox.js';
import type { Seal } from './seal.js';
import type { Tables } from './tables.js';

/** What is stored of a channel's events: who it is, and how its JSON is read. */
export type StoredChannel<Payload, Begun> = Pick<InboxChannel<Payload, Begun>, 'name' | 'payload' | 'begun'>;

export const rowOf = <Payload>(
  { id, lane, at, messageKey, payload }: ReceivedEvent<Payload>,
  channel: Pick<InboxChannel<Payload, unknown>, 'name' | 'payload'>,
  { seal, place, now }: { seal: Seal; place: number; now: number },
): Tables['inbox_event'] => ({
  id,
  channel: channel.name,
  lane,
  message_key: messageKey ?? null,
  event_at: at,
  place,
  received_at: now,
  free_at: 0,
  attempts: 0,
  event: sealed(payload, channel.payload, seal),
  delivery: null,
  settlement: null,
  settled_at: null,
});

export const sealed = <T>(value: T, schema: z.ZodType<T>, seal: Seal): string =>
  seal.close(JSON.stringify(z.encode(schema, value)));

/** Only the oldest event of a lane may be taken, and only while nothing else of the lane is being worked on. */
export function oldestOfEachLane(
  db: QueryCreator<Tables>,
  channel: string,
  { now, lock }: { now: number; lock: boolean },
) {
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

export function toTaken<Payload, Begun>(
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
