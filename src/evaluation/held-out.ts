import { listIn, type Locale, mapLocales } from '../language/locales.js';
import { valuesOf } from '../search/confidence.js';
import type { Corpus, Passage } from '../search/corpus.js';
import type { Search } from '../search/search.js';
import type { Sample } from './fit-logistic.js';
import { learnSearch } from './learn-search.js';

/** Each example is asked of a search that learned from the other four fifths. */
const folds = 5;

interface HeldOut {
  text: string;
  locale: Locale;
  /** The entry that it asks for; none for a question that nothing here answers. */
  passageId: string | undefined;
}

/**
 * The signals of every example, `beyond` and out-of-scope utterance of the corpus, as if it were a question never seen:
 * some 45,000 honest cases, far harder than the labelled questions. Takes minutes: the search is trained five times.
 */
export function heldOutSamples(corpus: Corpus): Sample[] {
  return Array.from({ length: folds }, (_, fold) => samplesOf(fold, corpus)).flat();
}

const isHeldOut = (fold: number) => (_text: string, at: number) => at % folds === fold;
const isKept = (fold: number) => (_text: string, at: number) => at % folds !== fold;

function samplesOf(fold: number, corpus: Corpus): Sample[] {
  const without = (passage: Passage): Passage => ({
    ...passage,
    examples: passage.examples.filter(isKept(fold)),
    beyond: passage.beyond.filter(isKept(fold)),
  });
  const search = learnSearch({
    ...corpus,
    passages: mapLocales(corpus.passages, (own) => own.map(without)),
    outOfScope: mapLocales(corpus.outOfScope, (own) => own.filter(isKept(fold))),
  });
  return corpus.locales
    .flatMap((locale) => heldOutIn(fold, corpus, locale))
    .map((heldOut) => sampleOf(heldOut, search, corpus));
}

const heldOutIn = (fold: number, { passages, outOfScope }: Corpus, locale: Locale): HeldOut[] => [
  ...listIn(passages, locale).flatMap(({ id, examples, beyond }) => [
    ...examples.filter(isHeldOut(fold)).map((text) => ({ text, locale, passageId: id })),
    ...beyond.filter(isHeldOut(fold)).map((text) => ({ text, locale, passageId: undefined })),
  ]),
  ...listIn(outOfScope, locale)
    .filter(isHeldOut(fold))
    .map((text) => ({ text, locale, passageId: undefined })),
];

function sampleOf({ text, locale, passageId }: HeldOut, search: Search, { areKin }: Corpus): Sample {
  const { matches, signals } = search(text, locale);
  const [best] = matches;
  return {
    values: valuesOf(signals, locale),
    positive: best !== undefined && passageId !== undefined && (best.id === passageId || areKin(best.id, passageId)),
    weight: 1,
  };
}
