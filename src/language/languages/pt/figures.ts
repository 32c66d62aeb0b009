import {
  dayFirst,
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
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' '),
);

export const portugueseFigures: FigureWords = {
  dates: [
    {
      pattern: new RegExp(`\\b(\\d{1,2})[ºo°]? de (${months.pattern})\\b`, 'gi'),
      read: ([day, month = '']) => monthDay(months.number(month), Number(day)),
    },
    {
      pattern: new RegExp(`\\b(${months.pattern})\\b`, 'gi'),
      read: ([month = '']) => monthAlone(months.number(month)),
    },
    ...dayFirst,
  ],
  times: [
    {
      pattern: /\b(\d{1,2}) ?h(?:(\d{2}))?\b/gi,
      read: ([hour = '', minute = '']) => timeOfDay('morning', hour, minute),
    },
  ],
  quoted: nothingQuoted,
  decimalSign: ',',
  multipliers: [
    { word: /^ bilh(?:ão|ões)/i, by: 1e9 },
    { word: /^ milh(?:ão|ões)/i, by: 1e6 },
    { word: /^ mil\b/i, by: 1e3 },
  ],
  counted: noNumbers,
  possible: numberWords({
    0: /\b(?:zero|nenhuma?)\b/i,
    1: /(?<!\p{L})(?:uma?|primeir[oa]s?|únic[oa])(?!\p{L})/iu,
    2: /\b(?:dois|duas|segund[oa]s?|ambos|ambas)\b/i,
    3: /(?<!\p{L})(?:três|terceir[oa]s?)(?!\p{L})/iu,
    4: /\b(?:quatro|quart[oa]s?)\b/i,
    5: /\b(?:cinco|quint[oa]s?)\b/i,
    6: /\b(?:seis|sext[oa]s?)\b/i,
    7: /(?<!\p{L})(?:sete|sétim[oa]s?)(?!\p{L})/iu,
    8: /\b(?:oito|oitav[oa]s?)\b/i,
    9: /\b(?:nove|non[oa]s?)\b/i,
    10: /(?<!\p{L})(?:dez|décim[oa]s?)(?!\p{L})/iu,
    11: /\bonze\b/i,
    12: /\b(?:doze|dúzia)\b/i,
  }),
};
