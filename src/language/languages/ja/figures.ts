import { type FigureReader, type FigureWords, monthAlone, monthDay, timeOfDay, writtenNumber } from '../../figures.js';
import { countedInKanji, kanjiNumbers, numbersWithUnits } from './kanji-numbers.js';

/** The year before each era's first. */
const erasBegin: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  reiwa: 2018,
  heisei: 1988,
  showa: 1925,
};

const era: FigureReader = {
  pattern: /(令和|平成|昭和|reiwa|heisei|showa) ?(元|\d{1,2})(?:年度?)?/gi,
  read: ([name = '', year = '']) => {
    const begin = erasBegin[name.toLowerCase()];
    return begin === undefined ? undefined : [String(begin + (year === '元' ? 1 : Number(year)))];
  },
};

const monthsAndDays: readonly FigureReader[] = [
  { pattern: /(\d{1,2})月(\d{1,2})日/g, read: ([month, day]) => monthDay(Number(month), Number(day)) },
  { pattern: /(\d{1,2})[月](?!間)/g, read: ([month]) => monthAlone(Number(month)) },
];

const time: FigureReader = {
  pattern: /(午前|午後|朝|夜)?(\d{1,2})時(?!間)(?:(\d{1,2})分|(半))?/g,
  read: ([half = '', hour = '', minute = '', halfPast = '']) =>
    timeOfDay(half === '午後' || half === '夜' ? 'afternoon' : 'morning', hour, halfPast ? '30' : minute),
};

export const japaneseFigures: FigureWords = {
  dates: [{ pattern: /\b(\d{1,2})\/(\d{1,2})\b/g, read: ([month, day]) => monthDay(Number(month), Number(day)) }],
  times: [],
  quoted: { dates: [era, ...monthsAndDays], times: [time] },
  decimalSign: '.',
  multipliers: [],
  numbersIn: (text) => numbersWithUnits(text, (written) => writtenNumber(written, '.')),
  counted: countedInKanji,
  possible: kanjiNumbers,
};
