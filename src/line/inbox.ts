import { z } from 'zod';
import type { messagingApi } from '@line/bot-sdk';
import type { LineEvent } from './incoming/events.js';

const message = z.custom<messagingApi.Message>(
  (value) => typeof value === 'object' && value !== null && 'type' in value,
  'not a LINE message',
);

/** How an answer leaves. Written down before the first call, so that whoever takes over after a crash goes on with it. */
export const delivery = z.discriminatedUnion('via', [
  z.object({ via: z.literal('reply'), messages: z.array(message) }),
  /** https://developers.line.biz/en/docs/messaging-api/retrying-api-request/ */
  z.object({ via: z.literal('push'), messages: z.array(message), retryKey: z.uuid() }),
]);

export type Delivery = z.infer<typeof delivery>;

/** An event on its way in: `id` is the same each time LINE sends it. */
export interface ReceivedEvent {
  id: string;
  /** Events of one lane (a person, or a group) are answered in order, different lanes side by side. */
  lane: string;
  /** Found again when the message is unsent; undefined for what is no message. */
  messageKey: string | undefined;
  event: LineEvent;
}

/** An event that this process has taken up. */
export interface TakenEvent {
  id: string;
  /** Undefined if it cannot be read any more. */
  event: LineEvent | undefined;
  /** When LINE last sent it, ms since 1970: its reply token counts from then. */
  receivedAt: number;
  /** What an earlier try began, which may have arrived. */
  begun: Delivery | undefined;
  /** Tries so far, this one included. */
  attempts: number;
}

/** How an event ended. `missed`: somebody is owed an answer and does not get one. */
export type Settlement = 'answered' | 'ignored' | 'missed';

/** Events that LINE was told are ours now. Each method is one transaction; times are ms since 1970. */
export interface Inbox {
  /** Stores all or none. An event that is here already is not stored again; if it still waits, its token lives anew. */
  receive(events: readonly ReceivedEvent[]): Promise<void>;
  /** Takes up to `most` events that nobody works on, never two of a lane, the oldest of each lane. */
  take(most: number): Promise<TakenEvent[]>;
  /** Keeps what was taken from being taken by others for another while. */
  renew(ids: readonly string[]): Promise<void>;
  beginDelivery(id: string, begun: Delivery): Promise<void>;
  /** Gives an event back, not to be taken before `until`. */
  postpone(id: string, until: number): Promise<void>;
  /** The end of an event: nothing stays of it but its id. */
  settle(id: string, settlement: Settlement): Promise<void>;
  /** Deletes events that wait: of a message that was unsent, or of a person who left. */
  forget(what: { messageKey: string } | { lane: string }): Promise<void>;
  /** Deletes the ids of events settled long ago. */
  forgetOld(): Promise<void>;
  /** How many are not settled. */
  waiting(): Promise<number>;
}
