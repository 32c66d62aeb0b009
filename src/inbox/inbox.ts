import type { z } from 'zod';

/** What the inbox has to know of a channel whose events must not be lost. */
export interface InboxChannel<Payload, Begun> {
  /** As it stands in the database, the numbers and the log. */
  name: string;
  /** What is kept of an event until it is settled. */
  payload: z.ZodType<Payload>;
  /** How an answer leaves. */
  begun: z.ZodType<Begun>;
  /**
   * Takes an event to its end. Whatever may reach somebody is first handed to `begin`, so that whoever takes over after
   * a crash finds it in `event.begun` and nobody is answered twice.
   * @throws {TryLaterError} if the channel cannot be reached now; other errors are ours, and tried a few times only.
   */
  answer(event: TakenEvent<Payload, Begun>, begin: (begun: Begun) => Promise<void>): Promise<Settlement>;
  /** An error of `answer` for the log, without what people wrote. */
  describeError(error: unknown): object;
}

/** An event on its way in. */
export interface ReceivedEvent<Payload> {
  /** The same each time the channel hands it over, and no other channel's. */
  id: string;
  /** Events of one lane (a person, or a group) are answered in order, different lanes side by side. A keyed hash. */
  lane: string;
  /** The channel's own time of the event, ms since 1970: the order in its lane, before the place in the list. */
  at: number;
  /** A keyed hash of the message's id, by which it is found when it is unsent; undefined for what is no message. */
  messageKey: string | undefined;
  payload: Payload;
}

/** An event that this process has taken up. */
export interface TakenEvent<Payload, Begun> {
  id: string;
  /** Undefined if it cannot be read any more. */
  payload: Payload | undefined;
  /** When the channel last handed it over, ms since 1970. */
  receivedAt: number;
  /** What an earlier try began, which may have arrived. */
  begun: Begun | undefined;
  /** Tries so far, this one included. */
  attempts: number;
}

/** How an event ended. `missed`: somebody is owed an answer and does not get one. */
export type Settlement = 'answered' | 'ignored' | 'missed';

/** The channel is down, slow, or asks us to be slower: the event waits for another try. */
export class TryLaterError extends Error {
  override readonly name = 'TryLaterError';
}

/** A channel's events that were acknowledged: they are ours now. Each method is one transaction; times are ms since 1970. */
export interface Inbox<Payload, Begun> {
  /** Stores all or none. An event that is here already is not stored again; if it still waits, its time counts anew. */
  receive(events: readonly ReceivedEvent<Payload>[]): Promise<void>;
  /** Takes up to `most` events that nobody works on, never two of a lane, the oldest of each lane. */
  take(most: number): Promise<TakenEvent<Payload, Begun>[]>;
  /** Keeps what was taken from being taken by others for another while. */
  renew(ids: readonly string[]): Promise<void>;
  begin(id: string, begun: Begun): Promise<void>;
  /** Gives an event back, not to be taken before `until`. */
  postpone(id: string, until: number): Promise<void>;
  /** The end of an event: nothing stays of it but its id. */
  settle(id: string, settlement: Settlement): Promise<void>;
  /** Deletes events that wait: of a message that was unsent, or of a person who left. */
  forget(what: { messageKey: string } | { lane: string }): Promise<void>;
  /** How many are not settled. */
  waiting(): Promise<number>;
}
