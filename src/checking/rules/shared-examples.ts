import type { Problem } from '../../errors.js';
import type { FarInFile } from '../../knowledge/read-far.js';
import type { EntryInFile } from '../../knowledge/references.js';
import { listIn, type Locale } from '../../language/locales.js';
import { normalize, wordsOf } from '../../language/normalize.js';

/** Something that people say, and where it stands. */
interface Placed {
  text: string;
  /** As clerks know it. */
  place: string;
  problem(message: string): Problem;
}

/** All that people say, as far as it could be read. */
interface Said {
  entries: readonly EntryInFile[];
  far: readonly FarInFile[];
}

/** Of two places with the same words, one is never found by them. */
export const sharedExamples = ({ entries, far }: Said, locales: readonly Locale[]): Problem[] =>
  locales.flatMap((locale) => sharedIn([...farLines(far, locale), ...entryLines(entries, locale)]));

function sharedIn(lines: readonly Placed[]): Problem[] {
  const firstPlace = new Map<string, string>();
  return lines.flatMap(({ text, place, problem }) => {
    const key = comparable(text);
    const first = firstPlace.get(key);
    if (first === undefined) firstPlace.set(key, place);
    return first === undefined ? [] : [problem(advice(text, first, place))];
  });
}

const farLines = (far: readonly FarInFile[], locale: Locale): Placed[] =>
  far
    .filter((one) => one.locale === locale)
    .flatMap(({ domain, file }) =>
      Object.entries(file.value).flatMap(([subject, texts]) =>
        texts.map((text, at) => ({
          text,
          place: `far/${locale}/${domain}.yaml の ${subject}`,
          problem: (message: string) => file.problemAt([subject, at], message),
        })),
      ),
    );

const entryLines = (entries: readonly EntryInFile[], locale: Locale): Placed[] =>
  entries.flatMap(({ entry, examples }) =>
    (['examples', 'beyond'] as const).flatMap((list) =>
      listIn(entry[list], locale).flatMap((text, at) => {
        const file = examples[locale];
        const place = `${entry.id} の ${list}.${locale}`;
        return file ? [{ text, place, problem: (message: string) => file.problemAt([list, at], message) }] : [];
      }),
    ),
  );

/** Letters and digits alone: signs, blanks, width and case do not count, unless there is nothing else. */
const comparable = (text: string): string => wordsOf(normalize(text)).join('') || text;

const advice = (text: string, first: string, place: string): string =>
  first === place
    ? `「${text}」は、同じ場所に二つあります。片方を消してください。`
    : `「${text}」は、${first} にもあります。合うほうだけに残してください。`;
