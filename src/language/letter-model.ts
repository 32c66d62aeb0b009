import { ngrams } from './normalize.js';

/** How likely a text's letters are in each of several languages, learned from sample texts. */
export interface LetterModel<Label extends string> {
  /** Mean natural log-likelihood of an n-gram, per label; nearer to 0 is likelier. */
  score(text: string): Record<Label, number>;
}

const gramSizes = { min: 2, max: 4 } as const;

const gramsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => ngrams(`_${word}_`, gramSizes.min, gramSizes.max));

/** Multinomial naive Bayes over letter n-grams within words, with add-one-half smoothing. */
export function trainLetterModel<Label extends string>(samples: Record<Label, readonly string[]>): LetterModel<Label> {
  // Object.keys loses the key type; the record has no other keys than its labels.
  const labels = Object.keys(samples) as Label[];
  const counts = new Map<string, Float64Array>();
  const totals = new Float64Array(labels.length);
  labels.forEach((label, at) => {
    for (const gram of samples[label].flatMap(gramsOf)) {
      const row = counts.get(gram) ?? new Float64Array(labels.length);
      row[at] = (row[at] ?? 0) + 1;
      counts.set(gram, row);
      totals[at] = (totals[at] ?? 0) + 1;
    }
  });
  const unseen = new Float64Array(labels.length);
  const likelihood = (row: Float64Array, at: number) =>
    Math.log(((row[at] ?? 0) + 0.5) / ((totals[at] ?? 0) + counts.size / 2));

  return {
    score(text) {
      const grams = gramsOf(text);
      const mean = (at: number) =>
        grams.reduce((sum, gram) => sum + likelihood(counts.get(gram) ?? unseen, at), 0) / Math.max(grams.length, 1);
      return Object.fromEntries(labels.map((label, at) => [label, mean(at)])) as Record<Label, number>;
    },
  };
}
