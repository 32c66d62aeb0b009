import {
  dayFirst,
  type FigureWords,
  monthAlone,
  monthDay,
  nothingQuoted,
  noNumbers,
  numberWords,
  timeOfDay,
} from '../../figures.js';

export const vietnameseFigures: FigureWords = {
  dates: [
    {
      pattern: /(\d{1,2}) tháng (\d{1,2})\b/gi,
      read: ([day, month]) => monthDay(Number(month), Number(day)),
    },
    { pattern: /tháng (\d{1,2})\b/gi, read: ([month]) => monthAlone(Number(month)) },
    ...dayFirst,
  ],
  times: [
    {
      pattern: /(\d{1,2}) giờ(?: (\d{2})\b)?(?: (chiều|tối))?/gi,
      read: ([hour = '', minute = '', half = '']) => timeOfDay(half === '' ? 'morning' : 'afternoon', hour, minute),
    },
    {
      pattern: /\b(\d{1,2})h(?:(\d{2}))?\b/gi,
      read: ([hour = '', minute = '']) => timeOfDay('morning', hour, minute),
    },
  ],
  quoted: nothingQuoted,
  decimalSign: ',',
  multipliers: [
    { word: /^ tỷ/i, by: 1e9 },
    { word: /^ triệu/i, by: 1e6 },
    { word: /^ (?:nghìn|ngàn)/i, by: 1e3 },
  ],
  counted: noNumbers,
  possible: numberWords({
    0: /(?<!\p{L})không(?!\p{L})/iu,
    1: /(?<!\p{L})(?:một|nhất|đầu|duy nhất)(?!\p{L})/iu,
    2: /(?<!\p{L})(?:hai|nhì|cả hai)(?!\p{L})/iu,
    3: /(?<!\p{L})ba(?!\p{L})/iu,
    4: /(?<!\p{L})(?:bốn|tư)(?!\p{L})/iu,
    5: /(?<!\p{L})năm(?!\p{L})/iu,
    6: /(?<!\p{L})sáu(?!\p{L})/iu,
    7: /(?<!\p{L})bảy(?!\p{L})/iu,
    8: /(?<!\p{L})tám(?!\p{L})/iu,
    9: /(?<!\p{L})chín(?!\p{L})/iu,
    10: /(?<!\p{L})mười(?!\p{L})/iu,
    11: /(?<!\p{L})mười một(?!\p{L})/iu,
    12: /(?<!\p{L})(?:mười hai|tá)(?!\p{L})/iu,
  }),
};
