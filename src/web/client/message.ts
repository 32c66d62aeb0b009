import { type Action, parseAction } from './action.js';
import { type Fields, fieldsOf, listOf, oneOf, textOf } from './fields.js';
import { type Component, parseComponent } from './flex-component.js';
import type { Css } from './flex-css.js';
import { colour } from './flex-units.js';

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
  css: Css;
}

const bubbleSizes = ['nano', 'micro', 'deca', 'hecto', 'kilo', 'mega', 'giga'] as const;
const blockNames = ['header', 'hero', 'body', 'footer'] as const;

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

function parseBubble(fields: Fields): Bubble {
  const styles = fieldsOf(fields.styles);
  return {
    size: oneOf(bubbleSizes, fields.size) ?? 'mega',
    blocks: blockNames.flatMap((name) => {
      const content = parseComponent(fields[name], { layout: 'vertical', spacing: undefined, first: true });
      return content ? [{ name, content, css: blockCss(fieldsOf(styles[name])) }] : [];
    }),
  };
}

const blockCss = (style: Fields): Css => ({
  'background-color': colour(style.backgroundColor),
  'border-top': style.separator === true ? `1px solid ${colour(style.separatorColor) ?? '#d4d6da'}` : undefined,
});
