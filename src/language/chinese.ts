import type { OtherLanguage } from './detection.js';

/** Characters of an old 16-bit encoding between two of its code points, as the platform's own decoder reads them. */
function charactersOf(encoding: 'shift_jis' | 'big5', first: number, last: number): Set<string> {
  const codes = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const bytes = Uint8Array.from(codes.flatMap((code) => [code >> 8, code & 0xff]));
  return new Set(new TextDecoder(encoding).decode(bytes));
}

/** JIS levels 1 and 2, and what computers of Japan added for names (髙, 﨑): the kanji that Japanese texts have. */
const japaneseKanji = new Set([
  ...charactersOf('shift_jis', 0x889f, 0xeaa4),
  ...charactersOf('shift_jis', 0xfa5c, 0xfc4b),
  // Signs that only Japanese writes among kanji.
  '々',
  '〆',
  'ヶ',
]);

const traditionalChinese = charactersOf('big5', 0xa440, 0xf9d5);

/** Old forms that Japanese has given up even in names and that every text in traditional characters is full of. */
const traditionalForms =
  /[學來對說這們經沒讓醫藥號碼賣寫讀變圖體樣點錢關觀覺歡舊轉雙雜證譯辦從聽聲與處發當黨歸氣灣產畫數總續繼將專爲爭勞區參嗎應惡]/u;

/** Words of Chinese that no Japanese text in kanji alone contains. */
const chineseWords = new RegExp(
  [
    '(?<![自無怪彼忘没])我(?![々慢流家孫国國が等])',
    '[你您她它啊啦喔吗呢吧哪这么怎们谢请说给咋]|什[么麼]|吃(?![音逆])',
    '(?<![国國])是(?![正非認枝川永松])',
    '(?<![終完修満滿校未読結魅投議])了$',
    '有[沒没]|[沒没]有|不[是會会想]|想(?=[要學学吃买買问問死])|可以|多少|在[哪这這]|今天|明天|昨天|早上|晚上|孩子|小孩|老人家',
    '垃圾|幼[儿兒]|(?<!情)[报報]名|打工|上班|租房|中文(?!化)|日文(?!化)|日語(?!学)|汉语|漢語|普通話|華語|市公所|市政府|[签簽][证證]|早安|晚安',
  ].join('|'),
  'u',
);

/**
 * For a text in kanji alone: Chinese, if it plainly is; a rare kanji alone is no sign of it (罹災証明, 剪定枝).
 * @param signs as they were typed
 * @param localKanji rarer ones that Japanese texts have here
 */
export function chineseVariant(signs: string, localKanji: string): OtherLanguage | undefined {
  const han = signs.match(/\p{Script=Han}/gu) ?? [];
  const isForeign = han.some((sign) => !japaneseKanji.has(sign) && !localKanji.includes(sign));
  if (!isForeign && !traditionalForms.test(signs) && !chineseWords.test(signs)) return undefined;
  return han.every((sign) => traditionalChinese.has(sign)) ? 'zh-Hant' : 'zh-Hans';
}
