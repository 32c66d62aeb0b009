import type { messagingApi } from '@line/bot-sdk';
import type { AnswerCard, Badge, Choice, Link, OriginalCard, PolicyCard } from '../../conversation/reply.js';
import { lineLimits } from '../limits.js';
import { openLink, postback } from './render-action.js';

type Bubble = messagingApi.FlexBubble;
type Component = messagingApi.FlexComponent;

/** WCAG AA on white: 4.5:1 or more. */
const ink = { text: '#1f2a2e', quiet: '#5f6b70', line: '#dfe5e7', link: '#0f5c5c', surface: '#f1f6f6' } as const;

const paragraph = (value: string, options: Partial<messagingApi.FlexText> = {}): messagingApi.FlexText => ({
  type: 'text',
  text: value,
  wrap: true,
  size: 'md',
  color: ink.text,
  ...options,
});

const badgeHeader = ({ label, colour }: Badge): messagingApi.FlexBox => ({
  type: 'box',
  layout: 'vertical',
  backgroundColor: colour,
  paddingAll: '12px',
  contents: [paragraph(label, { color: '#ffffff', weight: 'bold', size: 'sm' })],
});

const linkButton = (action: messagingApi.Action): messagingApi.FlexButton => ({
  type: 'button',
  style: 'link',
  height: 'sm',
  color: ink.link,
  action,
});

/** Unlike a button's label, its text wraps: titles in Portuguese and Vietnamese are long. */
const tappableRow = (choice: Choice): messagingApi.FlexBox => ({
  type: 'box',
  layout: 'vertical',
  backgroundColor: ink.surface,
  cornerRadius: '8px',
  paddingAll: '10px',
  action: postback(choice, lineLimits.flexLabel),
  contents: [paragraph(choice.label, { size: 'sm', color: ink.link, weight: 'bold' })],
});

/** Small, under everything else: a vote is asked for, not urged. */
const sideBySide = (choices: readonly Choice[]): messagingApi.FlexBox => ({
  type: 'box',
  layout: 'horizontal',
  spacing: 'md',
  margin: 'md',
  contents: choices.map((choice) => ({
    type: 'box',
    layout: 'vertical',
    justifyContent: 'center',
    backgroundColor: ink.surface,
    cornerRadius: '8px',
    paddingAll: '13px',
    action: postback(choice, lineLimits.flexLabel),
    contents: [paragraph(choice.label, { size: 'sm', color: ink.link, align: 'center' })],
  })),
});

const body = (contents: Component[]): messagingApi.FlexBox => ({
  type: 'box',
  layout: 'vertical',
  spacing: 'md',
  paddingAll: '16px',
  contents,
});

const footer = (
  links: readonly Link[],
  choices: readonly Choice[],
  votes: readonly Choice[] = [],
): messagingApi.FlexBox => ({
  type: 'box',
  layout: 'vertical',
  contents: [
    ...links.map((link) => linkButton(openLink(link))),
    ...choices.map((choice) => linkButton(postback(choice, lineLimits.flexLabel))),
    ...(votes.length === 0 ? [] : [sideBySide(votes)]),
  ],
});

const notes = (lines: readonly string[]): Component[] => [
  { type: 'separator', color: ink.line },
  ...lines.map((line) => paragraph(line, { size: 'xs', color: ink.quiet })),
];

export const answerBubble = (card: AnswerCard): Bubble => ({
  type: 'bubble',
  header: badgeHeader(card.badge),
  body: body([
    paragraph(card.title, { weight: 'bold', size: 'lg' }),
    paragraph(card.text, { lineSpacing: '4px' }),
    ...notes(card.notes),
  ]),
  footer: footer(card.links, card.choices, card.votes),
});

/** Large, because a clerk on the other side of a counter reads it from somebody's phone. */
export const originalBubble = (card: OriginalCard): Bubble => ({
  type: 'bubble',
  size: 'giga',
  header: badgeHeader(card.badge),
  body: body([
    paragraph(card.title, { weight: 'bold', size: 'xxl' }),
    paragraph(card.text, { size: 'xl', lineSpacing: '6px' }),
    ...notes(card.notes),
  ]),
  footer: footer(card.links, []),
});

export const suggestionBubble = (text: string, choices: readonly Choice[]): Bubble => ({
  type: 'bubble',
  body: body([paragraph(text), ...choices.map(tappableRow)]),
});

const policyBubble = (card: PolicyCard): Bubble => ({
  type: 'bubble',
  size: 'kilo',
  header: badgeHeader(card.badge),
  body: body([
    paragraph(card.title, { weight: 'bold' }),
    paragraph(card.heading, { size: 'xs', color: ink.quiet }),
    ...card.initiatives.map(tappableRow),
  ]),
  footer: footer([], [card.overview]),
});

/** A single policy needs no carousel around it. */
export function policyContainer(cards: readonly PolicyCard[]): messagingApi.FlexContainer {
  const bubbles = cards.slice(0, lineLimits.carouselBubbles).map(policyBubble);
  const [only] = bubbles;
  return only && bubbles.length === 1 ? only : { type: 'carousel', contents: bubbles };
}
