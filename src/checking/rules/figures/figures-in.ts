import type { Locale } from '../../../language/locales.js';
import { languageModule } from '../../../language/registry.js';
import { readDates } from './dates.js';
import { numbersIn } from './numbers.js';
import { phonesIn } from './phones.js';
import { readTimes } from './times.js';

/** The figures of a text in one spelling for all languages: "93.5", "1月23日", "4月", "17:15". */
export interface Figures {
  /** Written in digits or with a counter: what the text surely says. */
  certain: ReadonlySet<string>;
  /** With number words too ("eight", "first"), of which some mean something else ("one of", "năm"). */
  possible: ReadonlySet<string>;
}

export function figuresIn(text: string, locale: Locale): Figures {
  // Of km² the 2 is no figure; NFKC would make it one.
  const { rest } = phonesIn(
    text
      .replace(/[²³]/g, '')
      .normalize('NFKC')
      .replace(/https?:\/\/\S+/g, ' '),
  );
  const { figures: words } = languageModule(locale);
  const dates = readDates(rest, locale);
  const times = readTimes(dates.rest, locale);
  const certain = [
    ...dates.figures,
    ...times.figures,
    ...numbersIn(times.rest, locale),
    ...words.counted(times.rest).map(String),
  ];
  return {
    certain: new Set(certain),
    possible: new Set([
      ...certain,
      ...certain.flatMap(looserForms),
      ...certain.flatMap(monthOf),
      ...words.possible(rest).map(String),
    ]),
  };
}

/** "17:00" may be a bare "17" elsewhere, or "5 in the afternoon". */
function looserForms(figure: string): string[] {
  const hour = /^(\d+):00$/.exec(figure)?.[1];
  return hour === undefined ? [] : [hour, String(Number(hour) % 12)];
}

/** Who says the month of a day that the other names says nothing new. */
const monthOf = (figure: string): string[] => /^\d+月(?=\d+日$)/.exec(figure) ?? [];

/** Figures that one text surely has and the other has in no form. */
export const figuresMissing = (from: Figures, to: Figures): string[] =>
  [...from.certain].filter((figure) => ![figure, ...looserForms(figure)].some((form) => to.possible.has(form)));
