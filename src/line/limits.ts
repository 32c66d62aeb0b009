/**
 * What LINE refuses, as numbers. Rendering keeps within this table and the tests check against it.
 * https://developers.line.biz/en/reference/messaging-api/
 */
export const lineLimits = {
  /** https://developers.line.biz/en/reference/messaging-api/#send-reply-message */
  messagesPerReply: 5,
  /** UTF-16 code units. https://developers.line.biz/en/reference/messaging-api/#text-message */
  textLength: 5_000,
  /** UTF-16 code units. https://developers.line.biz/en/reference/messaging-api/#flex-message */
  altTextLength: 1_500,
  /** https://developers.line.biz/en/reference/messaging-api/#quick-reply */
  quickReplyItems: 13,
  /** Grapheme clusters. https://developers.line.biz/en/reference/messaging-api/#action-object-label-spec */
  quickReplyLabel: 20,
  flexLabel: 40,
  /** https://developers.line.biz/en/reference/messaging-api/#postback-action */
  postbackData: 300,
  displayText: 300,
  /** Bytes of JSON. https://developers.line.biz/en/reference/messaging-api/#bubble */
  bubbleBytes: 30 * 1024,
  /** https://developers.line.biz/en/reference/messaging-api/#f-carousel */
  carouselBytes: 50 * 1024,
  carouselBubbles: 12,
  /** https://developers.line.biz/en/reference/messaging-api/#rich-menu-object */
  richMenuAreas: 20,
  /** Grapheme clusters, as are the two below. */
  richMenuName: 300,
  chatBarText: 14,
  /** https://developers.line.biz/en/reference/messaging-api/#action-object-label-spec */
  richMenuLabel: 20,
  /** https://developers.line.biz/en/reference/messaging-api/#upload-rich-menu-image-requirements */
  richMenuImage: { bytes: 1024 * 1024, leastWidth: 800, mostWidth: 2_500, leastHeight: 250, leastAspect: 1.45 },
  /** https://developers.line.biz/en/reference/messaging-api/#create-rich-menu-alias */
  richMenuAlias: /^[a-z0-9_-]{1,32}$/,
  /** https://developers.line.biz/en/reference/messaging-api/#set-webhook-endpoint-url */
  webhookAddress: 500,
} as const;
