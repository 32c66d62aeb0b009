import { fieldsOf } from './fields.js';
import { parseReply } from './message.js';
import { renderMessage } from './render-message.js';
import { parseWords } from './words.js';

/** Draws each reply of a staff page as LINE shows it, in place of its plain words. */
for (const place of document.querySelectorAll<HTMLElement>('[data-reply]')) {
  const fields = fieldsOf(JSON.parse(place.dataset.reply ?? 'null'));
  const reply = parseReply(fields);
  if (!reply) continue;
  const words = parseWords(fields.words);
  place.replaceChildren(...reply.messages.map((message) => renderMessage(message, words, () => undefined)));
  // A look at the card, not a conversation: its buttons lead nowhere here.
  for (const button of place.querySelectorAll('button.pressable')) {
    button.setAttribute('aria-disabled', 'true');
    button.setAttribute('tabindex', '-1');
  }
}
