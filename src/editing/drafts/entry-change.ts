import { type Entry, isDraft } from '../../knowledge/entry.js';
import { listIn, type Locale, localesOf } from '../../language/locales.js';
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

/** What becomes of one file. */
export interface FileEdits {
  file: string;
  edits: readonly YamlEdit[];
}

/** Empty if the entry is already as the change would have it. @param today as 2026-12-01, in Japan */
export function editsFor(change: EntryChange, entry: Entry, today: string): FileEdits[] {
  const files =
    change.kind === 'examples'
      ? exampleEdits(change.examples, entry)
      : [{ file: entry.file, edits: textEdits(change, entry, today) }];
  return files.filter(({ edits }) => edits.length > 0);
}

/** What the entry has already, or what is ticked twice, is added once at most. */
const exampleEdits = (examples: readonly NewExample[], entry: Entry): FileEdits[] =>
  localesOf(entry.exampleFiles).flatMap((locale) => {
    const file = entry.exampleFiles[locale];
    if (file === undefined) return [];
    const known = new Set(listIn(entry.examples, locale).map(normalize));
    const texts = examples.filter((example) => example.locale === locale).map(({ text }) => text);
    return [{ file, edits: texts.filter(isNewTo(known)).map(addExample) }];
  });

const isNewTo =
  (known: Set<string>) =>
  (text: string): boolean => {
    const isNew = !known.has(normalize(text));
    known.add(normalize(text));
    return isNew;
  };

function textEdits(
  { locale, title, answer, reviewed }: EntryChange & { kind: 'text' },
  entry: Entry,
  today: string,
): YamlEdit[] {
  const texts = [
    ...(title === entry.title[locale] ? [] : [setText('title', locale, title)]),
    ...(answer === entry.answer[locale]?.trim() ? [] : [setText('answer', locale, answer)]),
  ];
  // New words have a new date; so have words that somebody has now looked at, or doubts.
  if (texts.length === 0 && reviewed === !isDraft(entry, locale)) return [];
  return [...texts, setReview(locale, reviewed ? { reviewed: today } : { draft: today })];
}
