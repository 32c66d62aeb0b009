import { create } from './elements.js';

/** As Japan writes them: 0270-27-2707. */
const phoneNumber = /(?<!\d)(0\d{1,4}-\d{1,4}-\d{3,4})(?!\d)/;

/** A text in pieces, its telephone numbers drawn as asked. */
export const pieces = (text: string, draw: (number: string) => HTMLElement): (string | HTMLElement)[] =>
  // `split` with a group puts what the group found at the odd places.
  text.split(phoneNumber).map((piece, index) => (index % 2 === 1 ? draw(piece) : piece));

/** In a message of text LINE links numbers by itself; in a card it does not: there the bot gives a button. */
export function linkToCall(number: string): HTMLElement {
  const link = create('a', 'number', number);
  link.href = `tel:${number.replaceAll('-', '')}`;
  return link;
}

export const keepTogether = (number: string): HTMLElement => create('span', 'number', number);
