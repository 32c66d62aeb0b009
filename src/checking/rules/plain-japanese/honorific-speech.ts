import { plainRule } from './plain-rule.js';
import { quote } from './sentences.js';

const honorific =
  /(?:お|ご)[\p{Script=Han}ぁ-ん]{1,6}(?:になります|になれます|なさ[いっ]|いただ[きけく]|くださいませ|願います|申し上げ)|でございます|いたします|承り/u;

export const honorificSpeech = plainRule('plain-honorific', (sentence) => {
  const [found] = honorific.exec(sentence.own) ?? [];
  return found === undefined
    ? undefined
    : `「${quote(sentence)}」の「${found}」は敬語がむずかしいです。「です」「ます」「〜してください」で書いてください。`;
});
