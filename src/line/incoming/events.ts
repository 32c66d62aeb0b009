import { z } from 'zod';

/**
 * LINE's webhook, read loosely: new event types, message types and properties appear without notice and mean nothing
 * to us. https://developers.line.biz/en/docs/messaging-api/development-guidelines/
 */
const mentionee = z.looseObject({ index: z.number().int(), length: z.number().int(), isSelf: z.boolean().optional() });

/** The place of a LINE emoji, whose name stands in the text as "(love)". */
const emoji = z.looseObject({ index: z.number().int(), length: z.number().int() });

const message = z.looseObject({
  type: z.string(),
  id: z.string().optional(),
  text: z.string().optional(),
  mention: z
    .looseObject({ mentionees: z.array(mentionee) })
    .optional()
    .catch(undefined),
  emojis: z.array(emoji).optional().catch(undefined),
  imageSet: z.looseObject({ id: z.string() }).optional().catch(undefined),
});

export const lineEvent = z.looseObject({
  type: z.string(),
  mode: z.string().default('active'),
  timestamp: z.number().default(0),
  webhookEventId: z.string().optional(),
  replyToken: z.string().optional(),
  source: z
    .looseObject({
      type: z.string(),
      userId: z.string().optional(),
      groupId: z.string().optional(),
      roomId: z.string().optional(),
    })
    .optional(),
  message: message.optional(),
  postback: z.looseObject({ data: z.string() }).optional(),
  follow: z.looseObject({ isUnblocked: z.boolean().optional() }).optional(),
  unsend: z.looseObject({ messageId: z.string() }).optional(),
});

export type LineEvent = z.infer<typeof lineEvent>;
export type LineMessage = z.infer<typeof message>;

const callback = z.looseObject({ events: z.array(z.unknown()) });

/** The events of a webhook body; `undefined` if it is no webhook. One event that we cannot read loses no other. */
export function parseCallback(body: unknown): LineEvent[] | undefined {
  const parsed = callback.safeParse(body);
  return parsed.data?.events.flatMap((item) => lineEvent.safeParse(item).data ?? []);
}
