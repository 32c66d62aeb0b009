/**
 * Signs that people see as one kanji: names as families write them (髙橋, 伊勢﨑, 濵田, 渡邊, 齋藤), and what programs that
 * read PDF leave behind instead of kanji (Unicode's radicals, of which NFKC knows only some).
 */
const pairs =
  '髙高 﨑崎 嵜崎 濵浜 濱浜 邊辺 邉辺 齋斎 齊斉 澤沢 嶋島 嶌島 冨富 眞真 瀨瀬 德徳 惠恵 廣広 國国 櫻桜 龍竜 瀧滝 桒桑 靑青 舘館 條条 圓円 榮栄 晉晋 曻昇 𠮷吉 萬万 壽寿 寶宝 豐豊 鐵鉄 藏蔵 縣県 驛駅 會会 學学 ' +
  '⺟母 ⺠民 ⻁虎 ⻄西 ⻆角 ⻑長 ⻘青 ⻝食 ⻞食 ⻟食 ⻣骨 ⻤鬼 ⻨麦 ⻩黄 ⻫斉 ⻭歯 ⻯竜 ⻲亀 ⻱亀 ⻗雨 ⺼肉 ⺝月 ⺜日 ⺩王 ⺬示 ⺮竹 ⺶羊 ⻅見 ⻊足 ⻢馬 ⻥魚 ⻦鳥';

const common = new Map(
  pairs.split(' ').map((pair): [string, string] => {
    const [variant = '', sign = ''] = Array.from(pair);
    return [variant, sign];
  }),
);

const variants = new RegExp(`[${[...common.keys()].join('')}]`, 'gu');

/** Each kanji as most people write it. */
export const foldKanji = (text: string): string => text.replace(variants, (sign) => common.get(sign) ?? sign);
