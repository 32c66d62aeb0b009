import {
  type FigureWords,
  monthAlone,
  monthDay,
  monthNames,
  nothingQuoted,
  noNumbers,
  numberWords,
  timeOfDay,
} from '../../figures.js';

const months = monthNames(
  'Jan(?:uary)? Feb(?:ruary)? Mar(?:ch)? Apr(?:il)? May June? July? Aug(?:ust)? Sept?(?:ember)? Oct(?:ober)? Nov(?:ember)? Dec(?:ember)?'.split(
    ' ',
  ),
);

export const englishFigures: FigureWords = {
  dates: [
    {
      pattern: new RegExp(`\\b(${months.pattern})\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d)`, 'g'),
      read: ([month = '', day]) => monthDay(months.number(month), Number(day)),
    },
    {
      pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${months.pattern})\\b`, 'g'),
      read: ([day, month = '']) => monthDay(months.number(month), Number(day)),
    },
    // "may" and "march" are also verbs: without a day only the capitalised word after a preposition or before a year counts.
    {
      pattern: new RegExp(`(?<=\\b(?:in|of|by|from|since|until|to) )(${months.pattern})\\b`, 'g'),
      read: ([month = '']) => monthAlone(months.number(month)),
    },
    {
      pattern: new RegExp(`\\b(${months.pattern})(?= \\d{4}\\b)`, 'g'),
      read: ([month = '']) => monthAlone(months.number(month)),
    },
    // In a list: "March, June, September and December".
    {
      pattern: /\b(January|February|April|June|July|August|September|October|November|December)\b/g,
      read: ([month = '']) => monthAlone(months.number(month)),
    },
  ],
  times: [
    {
      pattern: /\b(\d{1,2}) ?([ap])\.?m\b/gi,
      read: ([hour = '', half]) => timeOfDay(half?.toLowerCase() === 'p' ? 'afternoon' : 'morning', hour, ''),
    },
  ],
  quoted: nothingQuoted,
  decimalSign: '.',
  multipliers: [
    { word: /^ billion/i, by: 1e9 },
    { word: /^ million/i, by: 1e6 },
    { word: /^ thousand/i, by: 1e3 },
  ],
  counted: noNumbers,
  possible: numberWords({
    0: /\b(?:zero|none|no)\b/i,
    1: /\b(?:one|first|single|once|only)\b/i,
    2: /\b(?:two|second|both|twice|pair)\b/i,
    3: /\b(?:three|third)\b/i,
    4: /\b(?:four|fourth)\b/i,
    5: /\b(?:five|fifth)\b/i,
    6: /\b(?:six|sixth)\b/i,
    7: /\b(?:seven|seventh)\b/i,
    8: /\b(?:eight|eighth)\b/i,
    9: /\b(?:nine|ninth)\b/i,
    10: /\b(?:ten|tenth)\b/i,
    11: /\b(?:eleven|eleventh)\b/i,
    12: /\b(?:twelve|twelfth|dozen)\b/i,
    24: /\bday and night\b/i,
  }),
};
