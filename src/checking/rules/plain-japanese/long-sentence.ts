import { plainRule } from './plain-rule.js';
import { quote } from './sentences.js';

/** "One sentence says one thing." The guideline names no number; above this ours said two. */
const maxSentenceLength = 75;

export const longSentence = plainRule('plain-long-sentence', (sentence) =>
  sentence.own.length > maxSentenceLength
    ? `「${quote(sentence)}」の文が長いです（${sentence.own.length}字）。${maxSentenceLength}字くらいまでで、二つの文に分けてください。`
    : undefined,
);
