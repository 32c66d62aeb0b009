import { normalize, wordsOf } from '../../language/normalize.js';
import type { Passage } from '../corpus.js';

/** Passages by their title or example, word for word: who types it means it. Plain data: it can be kept in a file. */
export type ExactTexts = ReadonlyMap<string, string>;

/** Letters and digits alone: signs, blanks, width and case do not count. */
const comparable = (text: string): string => wordsOf(normalize(text)).join('');

export const exactTexts = (passages: readonly Passage[]): ExactTexts =>
  new Map(
    passages.flatMap(({ id, title, examples }) =>
      [...examples, title].map((text): [string, string] => [comparable(text), id]),
    ),
  );

export const passageOfExactText = (query: string, exact: ExactTexts): string | undefined =>
  exact.get(comparable(query));
