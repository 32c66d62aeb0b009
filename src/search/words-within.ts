/** A word to look for, and what it stands for. */
export interface SoughtWord {
  word: string;
  concept: string;
}

/**
 * Finds words anywhere in a text, for writing without blanks: their concepts, in the order of `words`.
 * A text is compared only with words that begin with one of its signs; there are some thousand words.
 */
export function createWordFinder(words: readonly SoughtWord[]): (text: string) => string[] {
  const byFirstSign = new Map<string, (SoughtWord & { place: number })[]>();
  words.forEach(({ word, concept }, place) => {
    const sign = firstSign(word);
    const others = byFirstSign.get(sign);
    if (others) others.push({ word, concept, place });
    else byFirstSign.set(sign, [{ word, concept, place }]);
  });
  return (text) =>
    [...new Set(text)]
      .flatMap((sign) => byFirstSign.get(sign) ?? [])
      .filter(({ word }) => text.includes(word))
      .sort((a, b) => a.place - b.place)
      .map(({ concept }) => concept);
}

const firstSign = (word: string): string => String.fromCodePoint(word.codePointAt(0) ?? 0);
