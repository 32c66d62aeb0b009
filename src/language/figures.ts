/** What a pattern recognises in a text, as figures that are the same in every language ("1月23日", "17:15", "2025"). */
export interface FigureReader {
  pattern: RegExp;
  /** A match's groups (empty if absent) → its figures; undefined: not what it looks like, leave it. */
  read(groups: readonly string[]): string[] | undefined;
}

export interface Multiplier {
  word: RegExp;
  by: number;
}

/** The sign before decimals; thousands are set apart by the other of the two. */
export type DecimalSign = '.' | ',';

/** How a language writes dates, times of day and numbers. Each reader takes what it reads out of the text. */
export interface FigureWords {
  readonly dates: readonly FigureReader[];
  readonly times: readonly FigureReader[];
  /** What translations quote of this language when it is the original's: read in their texts too. */
  readonly quoted: { readonly dates: readonly FigureReader[]; readonly times: readonly FigureReader[] };
  readonly decimalSign: DecimalSign;
  /** Words after a number that multiply it. */
  readonly multipliers: readonly Multiplier[];
  /** Reads the numbers of a text in place of the ordinary reading, where digits and words of number mix (1万2千). */
  readonly numbersIn?: (text: string) => number[];
  /** Numbers that words surely say (二期目). */
  counted(text: string): number[];
  /** Numbers that words may say, ordinals too ("first", "one of"). */
  possible(text: string): number[];
}

export const nothingQuoted: FigureWords['quoted'] = { dates: [], times: [] };

export const noNumbers = (): number[] => [];

/** By number: words that may stand for it. */
export const numberWords =
  (words: Readonly<Record<number, RegExp>>) =>
  (text: string): number[] =>
    Object.entries(words).flatMap(([number, word]) => (word.test(text) ? [Number(number)] : []));

export const monthDay = (month: number, day: number): string[] | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 ? [`${month}月${day}日`] : undefined;

export const monthAlone = (month: number): string[] => [`${month}月`];

/** Patterns of the twelve names, and which month a name is. */
export const monthNames = (names: readonly string[]) => ({
  pattern: names.join('|'),
  number: (name: string): number => names.findIndex((pattern) => new RegExp(`^(?:${pattern})$`, 'i').test(name)) + 1,
});

/** 24/7 is no day in July. */
const isAllWeek = (day: string, month: string): boolean => day === '24' && month === '7';

/** 23/1 and 23/1/2026. */
export const dayFirst: readonly FigureReader[] = [
  {
    pattern: /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g,
    read: ([day, month, year = '']) => {
      const date = monthDay(Number(month), Number(day));
      return date && [...date, year];
    },
  },
  {
    pattern: /\b(\d{1,2})\/(\d{1,2})\b/g,
    read: ([day = '', month = '']) => (isAllWeek(day, month) ? undefined : monthDay(Number(month), Number(day))),
  },
];

/** @param half which half of the day the hour is of, as the caller's language has told */
export function timeOfDay(half: 'morning' | 'afternoon', hour: string, minute: string): string[] | undefined {
  const hours = Number(hour) + (half === 'afternoon' && Number(hour) < 12 ? 12 : 0);
  const minutes = Number(minute);
  // "24 hours", "24h": no time of day.
  if (hours >= 24 || minutes >= 60) return undefined;
  return [`${hours}:${String(minutes).padStart(2, '0')}`];
}

/** 1,000 and 93.5, or 1.000 and 93,5. */
export function writtenNumber(written: string, decimal: DecimalSign): number {
  const thousands = decimal === '.' ? ',' : '.';
  const isGrouped = new RegExp(`^\\d{1,3}(?:\\${thousands}\\d{3})+(?:\\${decimal}\\d+)?$`).test(written);
  const whole = isGrouped ? written.replaceAll(thousands, '') : written;
  // What is grouped in no way that the language knows ("93.5" in Portuguese) is read as it would be elsewhere.
  return Number(whole.replace(',', '.').replaceAll(/[.,](?=.*[.,])/g, ''));
}
