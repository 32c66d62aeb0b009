import type { messagingApi } from '@line/bot-sdk';
import { plainText } from '../../conversation/plain-text.js';
import type { Part, Reply } from '../../conversation/reply.js';
import { lineLimits } from '../limits.js';
import { quickReply } from './render-action.js';
import { answerBubble, originalBubble, policyContainer, suggestionBubble } from './render-flex.js';
import { shortenUnits } from './shorten.js';

/** A reply as LINE messages, within LINE's limits. The browser chat draws the same messages. */
export function renderReply({ parts, choices }: Reply): messagingApi.Message[] {
  const messages = parts.slice(0, lineLimits.messagesPerReply).map(renderPart);
  // LINE shows the quick replies of the last message only.
  return messages.map((message, at) =>
    at === messages.length - 1 && choices.length > 0 ? { ...message, quickReply: quickReply(choices) } : message,
  );
}

function renderPart(part: Part): messagingApi.Message {
  switch (part.kind) {
    case 'text':
      return { type: 'text', text: shortenUnits(part.text, lineLimits.textLength) };
    case 'answer':
      return flex(part, answerBubble(part.card));
    case 'original':
      return flex(part, originalBubble(part.card));
    case 'suggestions':
      return flex(part, suggestionBubble(part.text, part.choices));
    case 'policies':
      return flex(part, policyContainer(part.cards));
  }
}

/** The alternative text is what notifications, screen readers and old clients get. */
const flex = (part: Part, contents: messagingApi.FlexContainer): messagingApi.FlexMessage => ({
  type: 'flex',
  altText: shortenUnits(part.kind === 'policies' ? part.alt : plainText(part), lineLimits.altTextLength),
  contents,
});
