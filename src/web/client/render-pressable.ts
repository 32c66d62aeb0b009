import type { Action } from './action.js';
import { create } from './elements.js';

export type Press = (action: Action) => void;

/** A button, a link, or, without an action, an element that does nothing. */
export function renderPressable(action: Action | undefined, className: string, press: Press): HTMLElement {
  if (action === undefined) return create('div', className);
  if (action.kind === 'link') return renderLink(action.url, className);
  const button = create('button', `${className} pressable`);
  button.type = 'button';
  button.addEventListener('click', () => press(action));
  return button;
}

function renderLink(url: string, className: string): HTMLAnchorElement {
  const link = create('a', `${className} pressable`);
  link.href = url;
  // A telephone link in a new tab would leave an empty tab behind.
  if (!url.startsWith('tel:')) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
  return link;
}
