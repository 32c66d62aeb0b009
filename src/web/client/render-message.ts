import { applyCss, create } from './elements.js';
import type { Bubble, Message } from './message.js';
import { renderCarousel } from './render-carousel.js';
import { renderComponent } from './render-component.js';
import type { Press } from './render-pressable.js';
import type { Words } from './words.js';

export function renderMessage(message: Message, words: Words, press: Press): HTMLElement {
  switch (message.kind) {
    case 'text':
      return create('div', 'bubble', message.text);
    case 'card':
      return named(renderBubble(message.bubble, press), message.altText);
    case 'carousel':
      return named(
        renderCarousel(
          message.bubbles.map((bubble) => renderBubble(bubble, press)),
          words,
        ),
        message.altText,
      );
  }
}

/** A card is a group with LINE's own description of it. */
function named(element: HTMLElement, altText: string): HTMLElement {
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', altText);
  return element;
}

function renderBubble({ size, blocks }: Bubble, press: Press): HTMLElement {
  const card = create('div', `card card-${size}`);
  for (const { name, content, css } of blocks) {
    const block = create('div', `card-block card-${name}`);
    applyCss(block, css);
    block.append(renderComponent(content, press));
    card.append(block);
  }
  return card;
}
