import { foldLatin, wordsOf } from './normalize.js';

/** In which languages people use a word in Latin letters, without its marks. Plain data: it can be kept in a file. */
export type Lexicon = ReadonlyMap<string, readonly string[]>;

/** A language uses a word if it comes in its texts at least this often beside the language that uses it most. */
const leastShare = 0.12;

/** Words counted as if every language's texts had so many more: a word in few texts says less than one in many. */
const smoothing = 5_000;

export function learnLexicon(samples: ReadonlyMap<string, readonly string[]>): Lexicon {
  const usage = new Map<string, { language: string; share: number }[]>();
  for (const [language, texts] of samples) {
    const counts = countWords(texts);
    const total = [...counts.values()].reduce((sum, count) => sum + count, smoothing);
    for (const [word, count] of counts) {
      usage.set(word, [...(usage.get(word) ?? []), { language, share: count / total }]);
    }
  }
  return new Map([...usage].map(([word, uses]) => [word, languagesOf(uses)]));
}

function languagesOf(uses: readonly { language: string; share: number }[]): string[] {
  const most = Math.max(...uses.map(({ share }) => share));
  return uses.filter(({ share }) => share >= most * leastShare).map(({ language }) => language);
}

function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of latinWordsIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

const latinWordsIn = (text: string): string[] =>
  wordsOf(foldLatin(text.normalize('NFKC').toLowerCase())).filter((word) => /^\p{Script=Latin}+$/u.test(word));

/** How many of a text's known words each language uses: 0 … 1; undefined if no language knows any. */
export function shareOfWords(words: readonly string[], lexicon: Lexicon): ((language: string) => number) | undefined {
  const known = words.flatMap((word) => {
    const languages = lexicon.get(foldLatin(word));
    return languages ? [languages] : [];
  });
  if (known.length === 0) return undefined;
  return (language) => known.filter((languages) => languages.includes(language)).length / known.length;
}
