import { takeOut } from './take-out.js';

/** Digits alone: "0270-27-2707", "０２７０（２７）２７０７" and "+81 270-27-2707" are one number. */
const digitsOf = (written: string): string => written.replace(/^\+81[ -]?\(?0?\)?/, '0').replace(/\D/g, '');

/** Dashes of every kind stand between the parts: people copy them from everywhere. */
const phonePattern =
  /(?<![\d.,])((?:\+81[ -]?|0)\d{1,4}[-‐‑–−ー() ]{1,2}\d{1,4}[-‐‑–−ー() ]{1,2}\d{3,4}|0[5789]0\d{8})(?!\d)/g;

export interface Phone {
  digits: string;
  written: string;
}

/** Japanese telephone numbers of ten digits and more; 110 and 119 are figures like any other. */
export function phonesIn(text: string): { phones: Phone[]; rest: string } {
  const { figures, rest } = takeOut(text.normalize('NFKC'), [
    { pattern: phonePattern, read: ([written = '']) => [written.trim()] },
  ]);
  return { phones: [...new Set(figures)].map((written) => ({ digits: digitsOf(written), written })), rest };
}

/** Numbers of the first list that the second has not. */
export const phonesMissing = (from: readonly Phone[], to: readonly Phone[]): Phone[] =>
  from.filter(({ digits }) => !to.some((phone) => phone.digits === digits));
