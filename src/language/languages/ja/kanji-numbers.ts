const digits = '〇一二三四五六七八九';
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 二十四 → 24, 二〇二五 → 2025. */
function kanjiValue(kanji: string): number {
  if (!/[十百千]/.test(kanji)) return Number(Array.from(kanji, (digit) => digits.indexOf(digit)).join(''));
  let sum = 0;
  let digit = 0;
  for (const sign of kanji) {
    const unit = units[sign];
    if (unit === undefined) digit = digits.indexOf(sign);
    else {
      sum += (digit || 1) * unit;
      digit = 0;
    }
  }
  return sum + digit;
}

/** Only possible numbers: 一 also stands in 一部, 三 in 三月堂. */
export const kanjiNumbers = (text: string): number[] =>
  [...text.matchAll(/[〇一二三四五六七八九十百千]+/g)].map(([kanji]) => kanjiValue(kanji));

/** Counted things in kanji numerals: 二期目, 三人. 一 is left out: 一つの, 一人ひとり say no number. */
const counted =
  /(?<!\d)(?:[二三四五六七八九][十百千]?|[十百千])[一二三四五六七八九十百千]*(?=つ|人|期|年|円|回|倍|歳|番目|地区|か所|カ所|ヶ所)/g;

export const countedInKanji = (text: string): number[] =>
  [...text.matchAll(counted)].map(([kanji]) => kanjiValue(kanji));

const largeUnits: Readonly<Record<string, number>> = { 兆: 1e12, 億: 1e8, 万: 1e4, 千: 1e3 };

/** Numbers in digits with units between them: 1万2千 is one number. @param valueOf of digits and their signs */
export const numbersWithUnits = (text: string, valueOf: (written: string) => number): number[] =>
  [...text.matchAll(/(?:\d+(?:[.,]\d+)*[兆億万千]?)+/g)].map(([compound]) =>
    [...compound.matchAll(/(\d+(?:[.,]\d+)*)([兆億万千]?)/g)].reduce(
      (sum, [, digitsWritten = '', unit = '']) => sum + valueOf(digitsWritten) * (largeUnits[unit] ?? 1),
      0,
    ),
  );
