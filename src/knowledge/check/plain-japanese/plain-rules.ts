import { plainRule } from './plain-rule.js';
import { quote } from './sentences.js';

/** "One sentence says one thing." The guideline names no number; above this ours said two. */
const maxSentenceLength = 75;

export const longSentence = plainRule('plain-long-sentence', (sentence) =>
  sentence.own.length > maxSentenceLength
    ? `「${quote(sentence)}」の文が長いです（${sentence.own.length}字）。${maxSentenceLength}字くらいまでで、二つの文に分けてください。`
    : undefined,
);

const doubleNegation =
  /ない(?:わけ|こと|もの|とは限り?)[^。、]{0,6}(?:ない|ませ?ん|ありません)|なく(?:は|も)(?:ない|ありません)|(?:ざる|ずには)[^。、]{0,4}(?:ない|ません)|ないとは言え(?:ない|ません)/;

export const doubleNegative = plainRule('plain-double-negative', (sentence) =>
  doubleNegation.test(sentence.own)
    ? `「${quote(sentence)}」は二重否定です。「〜できます」「〜してください」のように、一つの言い方にしてください。`
    : undefined,
);

/** 〜られる can also be "can"; only what is surely a passive of written style. */
const passive = /(?:され|おこなわれ|行われ|実施され)(?:ます|ました|る|た|ています)/;

export const passiveVoice = plainRule('plain-passive', (sentence) =>
  passive.test(sentence.own)
    ? `「${quote(sentence)}」は受け身（〜される）です。だれが何をするか、「〜が〜します」で書くと伝わりやすくなります。`
    : undefined,
);

const honorific =
  /(?:お|ご)[\p{Script=Han}ぁ-ん]{1,6}(?:になります|になれます|なさ[いっ]|いただ[きけく]|くださいませ|願います|申し上げ)|でございます|いたします|承り/u;

export const honorificSpeech = plainRule('plain-honorific', (sentence) => {
  const [found] = honorific.exec(sentence.own) ?? [];
  return found === undefined
    ? undefined
    : `「${quote(sentence)}」の「${found}」は敬語がむずかしいです。「です」「ます」「〜してください」で書いてください。`;
});

const maxKanjiRun = 7;

/** Official terms are left as they are: residents will meet them again at the counter. */
export const longKanjiRun = plainRule('plain-kanji-run', (sentence, { facts }) => {
  const run = (sentence.own.match(/\p{Script=Han}+/gu) ?? []).find((kanji) => kanji.length > maxKanjiRun);
  return run === undefined || Object.values(facts).some((fact) => fact.includes(run))
    ? undefined
    : `「${run}」は漢字が${run.length}字続きます。「〜の〜」のように分けるか、後に（ ）で説明を入れてください。`;
});

export const rangeSign = plainRule('plain-range-sign', ({ text }) => {
  const [found] = /[0-9０-９時分月日]{1,6}[〜～~][0-9０-９時分月日午前後]{1,6}/.exec(text) ?? [];
  return found === undefined
    ? undefined
    : `「${found}」の「〜」は読めない人がいます。「〜から〜まで」と書いてください。`;
});

/** Era years tell nothing to who counts in the common era. */
export const eraYear = plainRule('plain-era-year', (sentence) => {
  const [found] = /(?:令和|平成|昭和)(?:元|[0-9０-９]+)年度?/.exec(sentence.text) ?? [];
  return found === undefined || /(?:19|20|１９|２０)[0-9０-９]{2}/.test(sentence.text)
    ? undefined
    : `「${found}」は、外国人には分かりにくいです。西暦（例: 2025年度）も書いてください。`;
});

/** Words to replace are data: knowledge/plain-words.yaml. */
export const difficultWord = plainRule('plain-difficult-word', (sentence, { plainWords }) => {
  const found = Object.entries(plainWords).filter(([word]) => sentence.own.includes(word));
  return found.length === 0
    ? undefined
    : `「${quote(sentence)}」に、むずかしい言葉があります。${found.map(([word, plainer]) => `「${word}」→「${plainer}」`).join('、')}`;
});
