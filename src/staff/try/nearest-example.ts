import { foldLatin, ngrams, normalize } from '../../language/normalize.js';

/** The example that shares most of its letter pairs with the question (Dice's coefficient): for the eye, not for the bot. */
export function nearestExample(question: string, examples: readonly string[]): string | undefined {
  const asked = pairsOf(question);
  const rated = examples.map((text) => ({ text, likeness: dice(asked, pairsOf(text)) }));
  return rated.toSorted((a, b) => b.likeness - a.likeness)[0]?.text;
}

const pairsOf = (text: string): ReadonlySet<string> => new Set(ngrams(foldLatin(normalize(text)), 2, 2));

const dice = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  (2 * [...a].filter((pair) => b.has(pair)).length) / Math.max(1, a.size + b.size);
