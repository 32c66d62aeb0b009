import { listIn, type Locale, mapLocales } from '../language/locales.js';
import type { Signals } from '../search/confidence/signals.js';
import type { Corpus, Passage } from '../search/corpus.js';
import type { Search } from '../search/search.js';
import { learnSearch, type Readers, rememberingReaders } from './learn-search.js';

/** What the search said of a text whose answer is known. */
export interface JudgedCase {
  signals: Signals;
  /** Whether the best match answers it. */
  right: boolean;
  /** Whether nothing here is even near it. */
  far: boolean;
  /** How much it counts. */
  weight: number;
}

/** Each text is asked of a search that learned from the other three quarters; of those left out a quarter is enough. */
const folds = 4;
const asked = 4 * folds;

/** In each fold every so many-th passage is as a clerk has just written it: with so few examples. */
const youngEvery = 6;
const youngExamples = 3;

interface HeldOut {
  text: string;
  locale: Locale;
  /** The entry that it asks for; none for a text that nothing here answers. */
  passageId?: string;
  far: boolean;
}

/**
 * The signals of examples, `beyond` and far utterances of the corpus, as if they were questions never seen: tens of
 * thousands of honest cases, harder than the labelled questions. Takes minutes: the search is trained four times.
 */
export function heldOutCases(corpus: Corpus): JudgedCase[] {
  const readers = rememberingReaders(corpus);
  return Array.from({ length: folds }, (_, fold) => casesOf(fold, corpus, readers)).flat();
}

const isAsked = (fold: number) => (_text: string, at: number) => at % asked === fold;
const isKept = (fold: number) => (_text: string, at: number) => at % folds !== fold;

function casesOf(fold: number, corpus: Corpus, readers: Readers): JudgedCase[] {
  const reducedCorpus = {
    ...corpus,
    passages: mapLocales(corpus.passages, (own) => own.map((passage, at) => reduced(passage, at, fold))),
    far: mapLocales(corpus.far, (own) => own.filter(isKept(fold))),
  };
  const search = learnSearch(reducedCorpus, { readers });
  return corpus.locales
    .flatMap((locale) => heldOutIn(fold, corpus, locale))
    .map((heldOut) => judge(heldOut, search, corpus));
}

function reduced(passage: Passage, at: number, fold: number): Passage {
  const examples = passage.examples.filter(isKept(fold));
  const isYoung = at % youngEvery === fold;
  return {
    ...passage,
    examples: isYoung ? examples.slice(0, youngExamples) : examples,
    beyond: isYoung ? passage.beyond.slice(0, 2) : passage.beyond.filter(isKept(fold)),
  };
}

const heldOutIn = (fold: number, { passages, far }: Corpus, locale: Locale): HeldOut[] => [
  ...listIn(passages, locale).flatMap(({ id, examples, beyond }) => [
    ...examples.filter(isAsked(fold)).map((text) => ({ text, locale, passageId: id, far: false })),
    ...beyond.filter(isAsked(fold)).map((text) => ({ text, locale, far: false })),
  ]),
  ...listIn(far, locale)
    .filter(isAsked(fold))
    .map((text) => ({ text, locale, far: true })),
];

function judge({ text, locale, passageId, far }: HeldOut, search: Search, { areKin }: Corpus): JudgedCase {
  const { matches, signals } = search(text, locale);
  const [best] = matches;
  const right = best !== undefined && passageId !== undefined && (best.id === passageId || areKin(best.id, passageId));
  return { signals, right, far, weight: 1 };
}
