import type { Lexicon } from '../../lexicon.js';
import { foldLatin } from '../../normalize.js';

/**
 * Vietnamese typed with the keyboard switched off: Telex letters ("nhaf trer" = nhà trẻ) or VNI digits ("nha2 tre3").
 * https://en.wikipedia.org/wiki/Telex_(input_method)
 */
const syllable =
  /^(b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?(a|e|i|o|u|y|ai|ao|au|ay|eo|eu|ia|ie|ieu|iu|oa|oai|oay|oe|oi|ua|uay|ue|ui|uo|uoi|uou|uu|uy|uye|uya|ye|yeu)(c|ch|m|n|ng|nh|p|t)?$/;

const couldBeSyllable = (word: string): boolean => syllable.test(foldLatin(word));

const decode = (word: string): string =>
  word
    .replace(/[1-9]/g, '')
    .replace(/(aa|ee|oo|dd)/g, (pair) => pair.charAt(0))
    .replace(/([aou])w/g, '$1')
    .replace(/w/g, 'u')
    .replace(/[sfrxj]$/, '');

const looksTyped = (word: string): boolean => /[1-9]$|aa|ee|oo|dd|[aou]w|[sfrxj]$/.test(word);

/** The syllable without its marks, if the word is a Vietnamese syllable only when read so; else the word itself. */
export function decodeTelex(word: string): string {
  if (!looksTyped(word) || couldBeSyllable(word)) return word;
  const decoded = decode(word);
  return couldBeSyllable(decoded) ? decoded : word;
}

/** A single word may look so by chance ("class" → clas), and words of other languages do: "how", "mais". */
export function isTelex(words: readonly string[], lexicon: Lexicon): boolean {
  const decoded = words.filter((word) => decodeTelex(word) !== word && isOnlyTyped(word, lexicon));
  const readable = words.filter((word) => couldBeSyllable(decodeTelex(word)));
  return decoded.length >= 2 && decoded.length >= words.length / 3 && readable.length >= words.length * 0.8;
}

/** Nobody's word as it stands, and a syllable of Vietnamese texts once it is decoded. */
const isOnlyTyped = (word: string, lexicon: Lexicon): boolean =>
  (lexicon.get(word) ?? [vietnamese]).every((language) => language === vietnamese) &&
  (lexicon.get(decodeTelex(word))?.includes(vietnamese) ?? false);

const vietnamese = 'vi';
