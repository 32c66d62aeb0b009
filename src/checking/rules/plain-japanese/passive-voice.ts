import { plainRule } from './plain-rule.js';
import { quote } from './sentences.js';

/** 〜られる can also be "can"; only what is surely a passive of written style. */
const passive = /(?:され|おこなわれ|行われ|実施され)(?:ます|ました|る|た|ています)/;

export const passiveVoice = plainRule('plain-passive', (sentence) =>
  passive.test(sentence.own)
    ? `「${quote(sentence)}」は受け身（〜される）です。だれが何をするか、「〜が〜します」で書くと伝わりやすくなります。`
    : undefined,
);
