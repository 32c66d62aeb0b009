import { z } from 'zod';
import type { messagingApi } from '@line/bot-sdk';

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
