import { original, originalOf } from '../../../language/original.js';
import type { CheckContext, EntryRule } from '../rule.js';
import { type Sentence, sentencesOf } from './sentences.js';

/**
 * A hint on the Japanese answer, after the guideline for plain Japanese of the Immigration Services Agency and the Agency
 * for Cultural Affairs: https://www.moj.go.jp/isa/support/portal/plainjapanese_guideline.html
 * @param advise what to say of a sentence; undefined if it is plain enough
 */
export const plainRule = (
  name: string,
  advise: (sentence: Sentence, context: CheckContext) => string | undefined,
): EntryRule => ({
  name,
  level: 'hint',
  check: ({ entry, file }, context) =>
    sentencesOf(originalOf(entry.answer)).flatMap((sentence) => {
      const message = advise(sentence, context);
      return message === undefined ? [] : [file.problemAt(['answer', original], message)];
    }),
});
