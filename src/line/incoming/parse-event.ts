import { decodeAction } from '../../conversation/action.js';
import type { Incoming } from '../../conversation/turn.js';
import type { LineEvent, LineMessage } from './events.js';
import type { KeptEvent } from './kept-event.js';

/** What is ours to do about an event; `undefined` for what asks nothing of the bot, talk in groups above all. */
export function parseEvent(event: LineEvent): KeptEvent | undefined {
  const { source, replyToken, timestamp, message } = event;
  if (event.type === 'unfollow') return { kind: 'left', userId: source?.userId };
  if (event.type === 'unsend') return event.unsend && { kind: 'unsent', messageId: event.unsend.messageId };
  const incoming = parseIncoming(event);
  if (!incoming || replyToken === undefined) return undefined;
  const alone = source?.type === 'user';
  return { kind: 'turn', incoming, replyToken, at: timestamp, userId: source?.userId, alone, messageId: message?.id };
}

function parseIncoming(event: LineEvent): Incoming | undefined {
  // Another service answers for the account now. https://developers.line.biz/en/reference/messaging-api/#common-properties
  if (event.mode !== 'active') return undefined;
  switch (event.type) {
    case 'message':
      return event.message && parseMessage(event.message, isGroup(event));
    case 'postback':
      return event.postback && parsePostback(event.postback.data, isGroup(event));
    case 'follow':
      return { kind: 'follow', returning: event.follow?.isUnblocked === true };
    case 'join':
    case 'memberJoined':
      return { kind: 'joined' };
    default:
      return undefined;
  }
}

const isGroup = (event: LineEvent): boolean => event.source?.type !== 'user';

/** In a group the bot hears everything and answers only who speaks to it. */
function parseMessage(message: LineMessage, inGroup: boolean): Incoming | undefined {
  if (inGroup && !isMentioned(message)) return undefined;
  switch (message.type) {
    case 'text':
      return parseText(message);
    case 'sticker':
      return { kind: 'sticker' };
    case 'location':
      return { kind: 'location' };
    case 'image':
    case 'video':
    case 'audio':
    case 'file':
      return { kind: 'attachment' };
    default:
      return undefined;
  }
}

const isMentioned = ({ mention }: LineMessage): boolean => mention?.mentionees.some(({ isSelf }) => isSelf) ?? false;

/** A message of nothing but LINE emoji is a sticker in all but name. */
function parseText(message: LineMessage): Incoming {
  const text = spokenText(message);
  return text === '' && (message.emojis ?? []).length > 0 ? { kind: 'sticker' } : { kind: 'utterance', text };
}

/**
 * What was said in words: "@Isesaku parks? (love)" → "parks?". Places are UTF-16 units; from the back, so that earlier
 * ones stay true. https://developers.line.biz/en/reference/messaging-api/#wh-text
 */
function spokenText({ text = '', mention, emojis = [] }: LineMessage): string {
  const selfMentions = (mention?.mentionees ?? []).filter(({ isSelf }) => isSelf);
  return [...selfMentions, ...emojis]
    .toSorted((a, b) => b.index - a.index)
    .reduce((rest, { index, length }) => rest.slice(0, index) + rest.slice(index + length), text)
    .trim();
}

/** In a group somebody else's bot may have sent the button: data that is not ours gets no reply there. */
function parsePostback(data: string, inGroup: boolean): Incoming | undefined {
  const action = decodeAction(data);
  if (action) return { kind: 'action', action };
  return inGroup ? undefined : { kind: 'stale-button' };
}
