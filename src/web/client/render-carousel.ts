import { create } from './elements.js';
import type { Words } from './words.js';

/** Cards side by side: a finger swipes them, arrow keys scroll them, and a mouse has two buttons. */
export function renderCarousel(cards: readonly HTMLElement[], altText: string, words: Words): HTMLElement {
  const carousel = create('div', 'carousel');
  carousel.setAttribute('role', 'group');
  carousel.setAttribute('aria-label', altText);
  const track = create('div', 'carousel-track');
  track.tabIndex = 0;
  track.append(...cards);
  const previous = turner(track, { label: words.previous, sign: '‹', step: -1 });
  const next = turner(track, { label: words.next, sign: '›', step: 1 });
  const update = (): void => markEnds(track, previous, next);
  track.addEventListener('scroll', update, { passive: true });
  new ResizeObserver(update).observe(track);
  carousel.append(track, previous, next);
  return carousel;
}

interface Turner {
  label: string;
  sign: string;
  step: 1 | -1;
}

function turner(track: HTMLElement, { label, sign, step }: Turner): HTMLButtonElement {
  const button = create('button', `carousel-turn carousel-turn-${step === 1 ? 'next' : 'previous'}`, sign);
  button.type = 'button';
  button.setAttribute('aria-label', label);
  button.addEventListener('click', () => {
    const width = track.firstElementChild?.clientWidth ?? track.clientWidth;
    track.scrollBy({ left: step * width });
  });
  return button;
}

/** At an end a button stays focusable; a disabled one would drop the keyboard's place. */
function markEnds(track: HTMLElement, previous: HTMLElement, next: HTMLElement): void {
  const end = track.scrollWidth - track.clientWidth;
  previous.setAttribute('aria-disabled', String(track.scrollLeft <= 1));
  next.setAttribute('aria-disabled', String(track.scrollLeft >= end - 1));
}
