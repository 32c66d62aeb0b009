/**
 * A word that can be read as kana: consonant and vowel in turn, with the doubled consonants, long vowels and final n
 * of the common romanisations (Hepburn, Kunrei, and as people type them).
 * https://en.wikipedia.org/wiki/Romanization_of_Japanese
 */
const mora = "(?:[kgsztdnhbpmrjfcw]y?|sh|ch|ts|y|v)?(?:[aiueoāīūēō])|n'?";
const readable = new RegExp(`^(?:(?:([kstpcgdbz])(?=\\1)|t(?=ch))?(?:${mora}))+h?$`);

/** Share of words that must be readable: names and loan words in between may not be. */
const leastReadable = 0.8;

export function looksLikeRomaji(words: readonly string[]): boolean {
  const readableWords = words.filter((word) => readable.test(word)).length;
  return words.length > 0 && readableWords >= words.length * leastReadable;
}
