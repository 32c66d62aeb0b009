import { ngrams } from './normalize.js';

/** How often letter n-grams come in each of several languages. Plain data: it can be kept in a file. */
export interface LetterModel<Label extends string> {
  labels: readonly Label[];
  /** By n-gram, a count per label. */
  counts: ReadonlyMap<string, Float64Array>;
  /** Sum of the counts, per label. */
  totals: readonly number[];
}

const gramSizes = { min: 1, max: 4 } as const;

/** Counts added to every n-gram of every language: what was never seen is unlikely, not impossible. */
const smoothing = 0.3;

const gramsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => ngrams(`_${word}_`, gramSizes.min, gramSizes.max));

/** Multinomial naive Bayes over letter n-grams within words. */
export function trainLetterModel<Label extends string>(
  samples: ReadonlyMap<Label, readonly string[]>,
): LetterModel<Label> {
  const labels = [...samples.keys()];
  const counts = new Map<string, Float64Array>();
  const totals = labels.map((label, at) => countGrams(samples.get(label) ?? [], at, labels.length, counts));
  return { labels, counts, totals };
}

/** Mean natural log-likelihood of the text's n-grams, per label: about -12 (foreign) to -5 (at home). */
export function letterScores<Label extends string>(text: string, model: LetterModel<Label>): Map<Label, number> {
  const { labels, counts, totals } = model;
  const grams = gramsOf(text);
  const sums = new Float64Array(labels.length);
  for (const gram of grams) {
    const row = counts.get(gram);
    totals.forEach((total, at) => {
      sums[at] = (sums[at] ?? 0) + Math.log(((row?.[at] ?? 0) + smoothing) / (total + smoothing * counts.size));
    });
  }
  return new Map(labels.map((label, at) => [label, (sums[at] ?? 0) / Math.max(grams.length, 1)]));
}

/** @returns how many n-grams the texts have. */
function countGrams(texts: readonly string[], at: number, labels: number, counts: Map<string, Float64Array>): number {
  let total = 0;
  for (const text of texts) {
    for (const gram of gramsOf(text)) {
      let row = counts.get(gram);
      if (!row) counts.set(gram, (row = new Float64Array(labels)));
      row[at] = (row[at] ?? 0) + 1;
      total += 1;
    }
  }
  return total;
}
