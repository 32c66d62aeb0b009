import { foldKanji } from './kanji-variants.js';

/** No question needs more; what follows is cut, so that no message can make a turn slow. */
export const maxUtteranceLength = 1_000;

/** Addresses of pages and of mail say nothing in any language. Only ASCII: Japanese goes on behind them without a blank. */
const addresses = /https?:\/\/[!-~]+|[\w.+%-]+@[\w.-]+/gu;

const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFE00-\uFE0F]/gu;

/**
 * One spelling for what people see as the same text: full and half width, upper and lower case, lone surrogates,
 * zero-width and control characters (a line break becomes a blank), addresses of pages and of mail (left out), rare
 * ways to write a kanji.
 */
export const normalize = (text: string): string => foldKanji(normalizeSigns(text));

/** The same with each kanji as it was typed: it tells Chinese from Japanese. */
export function normalizeSigns(text: string): string {
  return text
    .slice(0, maxUtteranceLength)
    .toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .replace(addresses, ' ')
    .replace(/\s+/gu, ' ')
    .replace(invisible, '')
    .replace(/[’‘`´]/gu, "'")
    .trim();
}

/** Most words have no marks; this shows it many times faster than decomposing them. */
const plainLatin = /^[\0-\x7f]*$/;

/**
 * Latin letters without their marks (não → nao, đường → duong). Kana keep theirs: が without its mark would be か.
 */
export function foldLatin(text: string): string {
  if (plainLatin.test(text)) return text;
  return text.replace(/[\p{Script=Latin}\p{M}]+/gu, (run) =>
    run
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/gu, '')
      .replaceAll('đ', 'd')
      .normalize('NFC'),
  );
}

/** Runs of letters, marks and digits: "can't stop" → can, t, stop. Without \p{M}, decomposed Vietnamese falls apart. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Every substring of `min` to `max` characters. */
export function ngrams(text: string, min: number, max: number): string[] {
  // Nearly all text is one unit a character, where slicing is many times faster than joining.
  const characters = /[\ud800-\udfff]/.test(text) ? Array.from(text) : undefined;
  const length = characters?.length ?? text.length;
  const grams: string[] = [];
  for (let size = min; size <= max; size += 1) {
    for (let start = 0; start + size <= length; start += 1) {
      grams.push(characters?.slice(start, start + size).join('') ?? text.slice(start, start + size));
    }
  }
  return grams;
}
