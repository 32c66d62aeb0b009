import type { Action } from './action.js';
import type { Press } from './render-pressable.js';

/** The header's buttons do what the bot's own language buttons do. A language is named in itself. */
export function createLanguages(nav: HTMLElement, press: Press): void {
  for (const button of nav.querySelectorAll('button')) {
    const name = button.textContent.trim();
    const action: Action = {
      kind: 'postback',
      label: name,
      data: `do=language&in=${button.lang}`,
      displayText: name,
    };
    button.addEventListener('click', () => press(action));
  }
}
