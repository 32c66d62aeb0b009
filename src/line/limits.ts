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
} as const;
