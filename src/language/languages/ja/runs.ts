import { ngrams } from '../../normalize.js';

const contentRun = /[\p{Script=Han}々〆ヶ]+|[\p{Script=Katakana}ー]+|[a-z]+|[0-9]+/gu;

/** Pairs of neighbours in runs of kanji, katakana, letters or digits; of a text in hiragana alone, of all of it. */
export function runBigrams(text: string): string[] {
  const runs = text.match(contentRun) ?? [];
  const grams = runs.flatMap((run) => (/[a-z0-9]/.test(run) || run.length === 1 ? [run] : ngrams(run, 2, 2)));
  return grams.length > 0 ? grams : (text.match(/[\p{L}\p{N}ー]+/gu) ?? []).flatMap((run) => ngrams(run, 2, 2));
}
