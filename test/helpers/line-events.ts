let count = 0;

const ana = `U${'a'.repeat(32)}`;

/** A complete event as LINE sends it; what a test cares about is given, the rest is valid. */
export function lineEvent(type: string, fields: object = {}): object {
  count += 1;
  return {
    type,
    mode: 'active',
    timestamp: 1_700_000_000_000 + count,
    webhookEventId: `01EVENT${String(count).padStart(19, '0')}`,
    deliveryContext: { isRedelivery: false },
    source: { type: 'user', userId: ana },
    replyToken: `token-${count}`,
    ...fields,
  };
}

export const textEvent = (text: string, fields: object = {}): object =>
  lineEvent('message', { message: { type: 'text', id: '1', quoteToken: 'q', text }, ...fields });

export const postbackEvent = (data: string, fields: object = {}): object =>
  lineEvent('postback', { postback: { data }, ...fields });
