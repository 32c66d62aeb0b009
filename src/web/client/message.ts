import { type Action, parseAction } from './action.js';
import { type Fields, fieldsOf, listOf, oneOf, textOf } from './fields.js';
import { type Component, parseComponent } from './flex-component.js';

/** What the server sent: the messages as LINE would get them. */
export interface Reply {
  locale: string;
  messages: readonly Message[];
  quickReplies: readonly Action[];
}

export type Message =
  | { kind: 'text'; text: string }
  | { kind: 'card'; bubble: Bubble }
  | { kind: 'carousel'; altText: string; bubbles: readonly Bubble[] };

export interface Bubble {
  size: BubbleSize;
  blocks: readonly Block[];
}

export interface Block {
  name: BlockName;
  content: Component;
}

const bubbleSizes = ['kilo', 'mega', 'giga'] as const;
const blockNames = ['header', 'body', 'footer'] as const;

export type BubbleSize = (typeof bubbleSizes)[number];
export type BlockName = (typeof blockNames)[number];

export function parseReply(value: unknown): Reply | undefined {
  const fields = fieldsOf(value);
  const locale = textOf(fields.locale);
  if (locale === undefined || !Array.isArray(fields.messages)) return undefined;
  const items = listOf(fieldsOf(fieldsOf(fields.messages.at(-1)).quickReply).items);
  return {
    locale,
    messages: fields.messages.flatMap((message) => parseMessage(message) ?? []),
    quickReplies: items.flatMap((item) => parseAction(fieldsOf(item).action) ?? []),
  };
}

function parseMessage(value: unknown): Message | undefined {
  const fields = fieldsOf(value);
  if (fields.type === 'text') return { kind: 'text', text: textOf(fields.text) ?? '' };
  return fields.type === 'flex' ? parseFlex(fieldsOf(fields.contents), textOf(fields.altText) ?? '') : undefined;
}

/** What cannot be drawn is told by its alternative text, as old LINE apps do. */
function parseFlex(contents: Fields, altText: string): Message {
  const container = contents.type === 'carousel' ? listOf(contents.contents) : [contents];
  const bubbles = container.map((bubble) => parseBubble(fieldsOf(bubble))).filter(({ blocks }) => blocks.length > 0);
  const [bubble] = bubbles;
  if (bubble === undefined) return { kind: 'text', text: altText };
  return contents.type === 'carousel' ? { kind: 'carousel', altText, bubbles } : { kind: 'card', bubble };
}

const parseBubble = (fields: Fields): Bubble => ({
  size: oneOf(bubbleSizes, fields.size) ?? 'mega',
  blocks: blockNames.flatMap((name) => {
    const content = parseComponent(fields[name]);
    return content ? [{ name, content }] : [];
  }),
});
