import { create } from './elements.js';
import type { Bubble, Message } from './message.js';
import { renderCarousel } from './render-carousel.js';
import { linkToCall, pieces } from './phone-numbers.js';
import { renderComponent } from './render-component.js';
import type { Press } from './render-pressable.js';
import type { Words } from './words.js';

export function renderMessage(message: Message, words: Words, press: Press): HTMLElement {
  switch (message.kind) {
    case 'text':
      return renderText(message.text);
    case 'card':
      return renderBubble(message.bubble, press);
    case 'carousel': {
      const cards = message.bubbles.map((bubble) => renderBubble(bubble, press));
      return renderCarousel(cards, message.altText, words);
    }
  }
}

function renderText(text: string): HTMLElement {
  const bubble = create('div', 'bubble');
  bubble.append(...pieces(text, linkToCall));
  return bubble;
}

function renderBubble({ size, blocks }: Bubble, press: Press): HTMLElement {
  const card = create('div', `card card-${size}`);
  for (const { name, content } of blocks) {
    const block = create('div', `card-block card-${name}`);
    block.append(renderComponent(content, press));
    card.append(block);
  }
  return card;
}
