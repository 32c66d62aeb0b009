import { z } from 'zod';

/**
 * LINE's webhook, read loosely: new event types, message types and properties appear without notice and mean nothing
 * to us. https://developers.line.biz/en/docs/messaging-api/development-guidelines/
 */
const mentionee = z.looseObject({ index: z.number().int(), length: z.number().int(), isSelf: z.boolean().optional() });

const message = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  mention: z
    .looseObject({ mentionees: z.array(mentionee) })
    .optional()
    .catch(undefined),
  imageSet: z.looseObject({ id: z.string(), index: z.number().optional() }).optional().catch(undefined),
});

const event = z.looseObject({
  type: z.string(),
  mode: z.string().default('active'),
  webhookEventId: z.string().optional(),
  replyToken: z.string().optional(),
  source: z.looseObject({ type: z.string(), userId: z.string().optional() }).optional(),
  message: message.optional(),
  postback: z.looseObject({ data: z.string() }).optional(),
  follow: z.looseObject({ isUnblocked: z.boolean().optional() }).optional(),
});

export type LineEvent = z.infer<typeof event>;
export type LineMessage = z.infer<typeof message>;

const callback = z.looseObject({ events: z.array(z.unknown()) });

/** The events of a webhook body; `undefined` if it is no webhook. One event that we cannot read loses no other. */
export function parseCallback(body: unknown): LineEvent[] | undefined {
  const parsed = callback.safeParse(body);
  return parsed.data?.events.flatMap((item) => event.safeParse(item).data ?? []);
}
