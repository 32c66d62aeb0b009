import { plainRule } from './plain-rule.js';
import { quote } from './sentences.js';

const doubleNegation =
  /ない(?:わけ|こと|もの|とは限り?)[^。、]{0,6}(?:ない|ませ?ん|ありません)|なく(?:は|も)(?:ない|ありません)|(?:ざる|ずには)[^。、]{0,4}(?:ない|ません)|ないとは言え(?:ない|ません)/;

export const doubleNegative = plainRule('plain-double-negative', (sentence) =>
  doubleNegation.test(sentence.own)
    ? `「${quote(sentence)}」は二重否定です。「〜できます」「〜してください」のように、一つの言い方にしてください。`
    : undefined,
);
