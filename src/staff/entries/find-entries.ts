import type { Entry } from '../../knowledge/entry.js';
import { foldLatin, normalize } from '../../language/normalize.js';

/** Without accents, width and case: staff need not type Vietnamese marks. */
const comparable = (text: string): string => foldLatin(normalize(text));

/** Entries that hold every word of `searched` anywhere, in any language; those with the words in the title first. */
export function findEntries(searched: string, entries: readonly Entry[]): Entry[] {
  const words = comparable(searched).split(' ').filter(Boolean);
  const rated = entries.flatMap((entry) => {
    const title = comparable([entry.id, ...Object.values(entry.title)].join(' '));
    if (words.every((word) => title.includes(word))) return [{ entry, place: 0 }];
    const texts = `${title} ${comparableTexts(entry)}`;
    return words.every((word) => texts.includes(word)) ? [{ entry, place: 1 }] : [];
  });
  return rated.toSorted((a, b) => a.place - b.place).map(({ entry }) => entry);
}

const known = new WeakMap<Entry, string>();

/** An entry never changes: an update brings new ones. */
function comparableTexts(entry: Entry): string {
  const texts = known.get(entry) ?? textsOf(entry).map(comparable).join(' ');
  known.set(entry, texts);
  return texts;
}

const textsOf = ({ answer, examples }: Entry): string[] => [
  ...Object.values(answer),
  ...Object.values(examples).flat(),
];
