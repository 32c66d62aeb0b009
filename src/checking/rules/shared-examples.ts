import type { Problem } from '../../errors.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import type { EntryInFile } from '../../knowledge/references.js';
import { type Locale, locales } from '../../language/locales.js';
import { normalize, wordsOf } from '../../language/normalize.js';

/** Of two entries with the same example, one is never found by it. */
export const sharedExamples = (entries: readonly EntryInFile[], { outOfScope }: Knowledge): Problem[] =>
  locales.flatMap((locale) => sharedIn(locale, entries, outOfScope[locale]));

function sharedIn(locale: Locale, entries: readonly EntryInFile[], outOfScope: readonly string[]): Problem[] {
  const firstPlace = new Map(outOfScope.map((text): [string, string] => [comparable(text), 'out-of-scope.yaml']));
  return entries.flatMap(({ entry, examples }) =>
    (['examples', 'beyond'] as const).flatMap((list) =>
      entry[list][locale].flatMap((text, at) => {
        const place = `${entry.id} の ${list}.${locale}`;
        const first = firstPlace.get(comparable(text));
        if (first === undefined) firstPlace.set(comparable(text), place);
        return first === undefined ? [] : [examples[locale].problemAt([list, at], advice(text, first, place))];
      }),
    ),
  );
}

/** Letters and digits alone: signs, blanks, width and case do not count. */
const comparable = (text: string): string => wordsOf(normalize(text)).join('');

const advice = (text: string, first: string, place: string): string =>
  first === place
    ? `「${text}」は、同じ場所に二つあります。片方を消してください。`
    : `「${text}」は、${first} にもあります。合うほうだけに残してください。`;
