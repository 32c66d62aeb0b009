import { create } from './elements.js';
import type { Reply } from './message.js';
import { renderMessage } from './render-message.js';
import type { Press } from './render-pressable.js';
import type { Words } from './words.js';

export interface Transcript {
  addOwn(text: string, locale: string): HTMLElement;
  addReply(reply: Reply, words: Words, press: Press): void;
  /** A note under what was not sent (or at the end), with a button to try again. */
  addFailure(own: HTMLElement | undefined, failure: Failure): void;
}

export interface Failure {
  locale: string;
  text: string;
  label: string;
  retry(): void;
}

export function createTranscript(log: HTMLElement, keepInView: (newest: HTMLElement) => void): Transcript {
  return {
    addOwn(text, locale) {
      const own = message('own', locale, create('div', 'bubble', text));
      // The keyboard goes on from here when the button that was pressed has gone.
      own.tabIndex = -1;
      log.append(own);
      keepInView(own);
      return own;
    },
    addReply({ locale, messages }, words, press) {
      const elements = messages.map((item) => message('bot', locale, renderMessage(item, words, press)));
      const asked = log.querySelector<HTMLElement>(':scope > .own:last-child');
      log.append(...elements);
      const start = asked ?? elements[0];
      if (start) keepInView(start);
    },
    addFailure(own, failure) {
      const note = renderFailure(failure);
      if (own) own.after(note);
      else log.append(note);
      keepInView(own ?? note);
    },
  };
}

function message(side: 'own' | 'bot', locale: string, content: HTMLElement): HTMLElement {
  const element = create('div', `message ${side}`);
  element.lang = locale;
  element.append(content);
  return element;
}

function renderFailure({ locale, text, label, retry }: Failure): HTMLElement {
  const button = create('button', 'retry', label);
  button.type = 'button';
  const note = message('own', locale, create('p', 'failure', text));
  note.append(button);
  button.addEventListener('click', () => {
    note.remove();
    retry();
  });
  return note;
}
