import { type Entry, isDraft } from '../../knowledge/entry.js';
import type { Locale } from '../../language/locales.js';
import { normalize } from '../../language/normalize.js';
import { addExample, setReview, setText } from '../yaml/edit-entry.js';
import type { YamlEdit } from '../yaml/edit-yaml.js';

export interface NewExample {
  locale: Locale;
  text: string;
}

/** What staff may do to an entry without opening its file. */
export type EntryChange =
  /** More wordings that should find it. */
  | { kind: 'examples'; entryId: string; examples: readonly NewExample[] }
  /** Other words in one language; `reviewed` says that a person stands for them. */
  | { kind: 'text'; entryId: string; locale: Locale; title: string; answer: string; reviewed: boolean };

/** Empty if the entry is already as the change would have it. @param today as 2026-12-01, in Japan */
export function editsFor(change: EntryChange, entry: Entry, today: string): YamlEdit[] {
  return change.kind === 'examples' ? exampleEdits(change.examples, entry) : textEdits(change, entry, today);
}

/** What the entry has already, or what is ticked twice, is added once at most. */
function exampleEdits(examples: readonly NewExample[], entry: Entry): YamlEdit[] {
  const known = new Set(
    Object.entries(entry.examples).flatMap(([locale, texts]) => texts.map((text) => `${locale} ${normalize(text)}`)),
  );
  return examples.flatMap(({ locale, text }) => {
    const key = `${locale} ${normalize(text)}`;
    if (known.has(key)) return [];
    known.add(key);
    return [addExample(locale, text)];
  });
}

function textEdits(
  { locale, title, answer, reviewed }: EntryChange & { kind: 'text' },
  entry: Entry,
  today: string,
): YamlEdit[] {
  const texts = [
    ...(title === entry.title[locale] ? [] : [setText('title', locale, title)]),
    ...(answer === entry.answer[locale].trim() ? [] : [setText('answer', locale, answer)]),
  ];
  // New words have a new date; so have words that somebody has now looked at, or doubts.
  if (texts.length === 0 && reviewed === !isDraft(entry, locale)) return [];
  return [...texts, setReview(locale, reviewed ? { reviewed: today } : { draft: today })];
}
