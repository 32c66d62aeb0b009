import { z } from 'zod';
import { incoming } from '../../conversation/turn.js';

/** What is kept of one of LINE's events until it is settled: what somebody did, and where the answer may go. */
export const keptEvent = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('turn'),
    incoming,
    replyToken: z.string(),
    /** LINE's time of the event, ms since 1970. */
    at: z.number(),
    userId: z.string().optional(),
    /** Nobody else is in the chat. */
    alone: z.boolean(),
    messageId: z.string().optional(),
  }),
  /** A person blocked or deleted the bot. */
  z.object({ kind: z.literal('left'), userId: z.string().optional() }),
  z.object({ kind: z.literal('unsent'), messageId: z.string() }),
]);

export type KeptEvent = z.infer<typeof keptEvent>;
export type KeptTurn = Extract<KeptEvent, { kind: 'turn' }>;
