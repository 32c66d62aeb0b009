import { toRomaji } from 'wanakana';
import { normalize } from '../../normalize.js';
import { morphemesOf, readingOf } from './morphemes.js';

/** A Japanese text as it is read, in Latin letters. Half a millisecond each: the dictionary is asked. */
export const romajiOf = (text: string): string => toRomaji(readingOf(morphemesOf(normalize(text))));

/**
 * How a Japanese text sounds, in letters, made so coarse that common spellings meet: long vowels and double letters
 * shortened, shi = si, tsu = tu, fu = hu, ji = zi. "市役所", "しやくしょ" and "shiyakusho" all become "siyakusyo".
 */
export function soundSkeleton(romajiOrKana: string): string {
  return toRomaji(romajiOrKana.normalize('NFKC').toLowerCase())
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/sh(?=[auoe])/g, 'sy')
    .replace(/ch(?=[auoe])/g, 'ty')
    .replace(/j(?=[auoe])/g, 'zy')
    .replace(/tch/g, 'ch')
    .replace(/chi/g, 'ti')
    .replace(/shi/g, 'si')
    .replace(/tsu/g, 'tu')
    .replace(/ji/g, 'zi')
    .replace(/dzu|du/g, 'zu')
    .replace(/di/g, 'zi')
    .replace(/fu/g, 'hu')
    .replace(/syy/g, 'sy')
    .replace(/tyy/g, 'ty')
    .replace(/zyy/g, 'zy')
    .replace(/l/g, 'r')
    .replace(/m(?=[bp])/g, 'n')
    .replace(/ou|oo|oh(?![aeiou])/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/ei(?![aeiou])/g, 'e')
    .replace(/([a-z])\1+/g, '$1')
    .trim();
}
