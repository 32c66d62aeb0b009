import type { Identification } from './language-module.js';

/** Of a language whose texts show nothing but their letters. */
export const inLatinLetters: Omit<Identification, 'eldCode'> = {
  isPlain: () => false,
  canBe: () => true,
  leavesOutMarks: false,
  inLatin: undefined,
};
