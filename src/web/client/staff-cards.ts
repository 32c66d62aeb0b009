import { parseReply } from './message.js';
import { renderMessage } from './render-message.js';
import { words } from './words.js';

/** Draws each reply of a staff page as LINE shows it, in place of its plain words. */
for (const place of document.querySelectorAll<HTMLElement>('[data-reply]')) {
  const reply = parseReply(JSON.parse(place.dataset.reply ?? 'null'));
  if (!reply) continue;
  place.replaceChildren(
    ...reply.messages.map((message) => renderMessage(message, words[reply.locale], () => undefined)),
  );
  // A look at the card, not a conversation: its buttons lead nowhere here.
  for (const button of place.querySelectorAll('button.pressable')) {
    button.setAttribute('aria-disabled', 'true');
    button.setAttribute('tabindex', '-1');
  }
}
