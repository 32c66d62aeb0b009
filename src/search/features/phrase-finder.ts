/** Finds phrases in a text that comes as a row of units: words, or signs where words have no blanks between them. */
export interface PhraseFinder {
  add(units: readonly string[], meaning: string): void;
  /** What the phrases anywhere in the text mean, in their order; the same meaning may come again. */
  find(units: readonly string[]): string[];
}

/** @param blank what stands between two units in writing */
export function createPhraseFinder(blank: string): PhraseFinder {
  const meanings = new Map<string, string[]>();
  let longest = 0;
  return {
    add(units, meaning) {
      const phrase = units.join(blank);
      if (phrase === '') return;
      const known = meanings.get(phrase);
      if (known) known.push(meaning);
      else meanings.set(phrase, [meaning]);
      longest = Math.max(longest, units.length);
    },
    find(units) {
      const found: string[] = [];
      for (let start = 0; start < units.length; start += 1) {
        let phrase = '';
        for (let end = start; end < Math.min(start + longest, units.length); end += 1) {
          phrase = end === start ? (units[end] ?? '') : `${phrase}${blank}${units[end] ?? ''}`;
          const known = meanings.get(phrase);
          if (known) found.push(...known);
        }
      }
      return found;
    },
  };
}
