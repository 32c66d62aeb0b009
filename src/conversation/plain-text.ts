import type { Part, PolicyCard } from './reply.js';

/** A part without any layout: for the terminal, and for notifications and screen readers (LINE's altText). */
export function plainText(part: Part): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'answer':
    case 'original':
      return [part.card.title, part.card.text, ...part.card.notes].join('\n');
    case 'suggestions':
      return [part.text, ...part.choices.map(({ label }) => `・${label}`)].join('\n');
    case 'policies':
      return part.cards.map(policyText).join('\n');
  }
}

const policyText = ({ badge, title, initiatives }: PolicyCard): string =>
  [`${badge.label} ${title}`, ...initiatives.map(({ label }) => `　・${label}`)].join('\n');
