import type { Channel, Incoming, Turn } from './turn.js';

/** Where a turn came from. */
export interface Origin {
  channel: Channel;
  /** A keyed hash of the channel's message id (store/person-key.ts); a channel without unsending has none. */
  messageKey?: string | undefined;
}

/** A turn with all that is needed to write it down. */
export interface TurnRecord {
  turnId: string;
  incoming: Incoming;
  turn: Turn;
  origin: Origin;
}
