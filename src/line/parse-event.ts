import { decodeAction } from '../conversation/action.js';
import type { Incoming } from '../conversation/turn.js';
import type { LineEvent, LineMessage } from './events.js';

/** A LINE event as something a person did; `undefined` for what asks for no reply. */
export function parseEvent(event: LineEvent): Incoming | undefined {
  // Another service answers for the account now. https://developers.line.biz/en/reference/messaging-api/#common-properties
  if (event.mode !== 'active' || event.replyToken === undefined) return undefined;
  switch (event.type) {
    case 'message':
      return event.message && parseMessage(event.message, isGroup(event));
    case 'postback':
      return event.postback && parsePostback(event.postback.data, isGroup(event));
    case 'follow':
      return { kind: 'follow', returning: event.follow?.isUnblocked === true };
    case 'join':
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
      return { kind: 'utterance', text: withoutSelfMention(message) };
    case 'sticker':
    case 'video':
    case 'audio':
    case 'file':
    case 'location':
      return { kind: 'attachment' };
    case 'image':
      return answersImage(message) ? { kind: 'attachment' } : undefined;
    default:
      return undefined;
  }
}

const isMentioned = ({ mention }: LineMessage): boolean => mention?.mentionees.some(({ isSelf }) => isSelf) ?? false;

/** Several images sent together are one thing said: the first one is answered. */
const answersImage = ({ imageSet }: LineMessage): boolean => imageSet?.index === undefined || imageSet.index === 1;

/** "@Isesaku parks?" → "parks?". Places are UTF-16 units; from the back, so that earlier ones stay true. */
function withoutSelfMention({ text = '', mention }: LineMessage): string {
  return (mention?.mentionees ?? [])
    .filter(({ isSelf }) => isSelf)
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
