import type { Entry } from '../../knowledge/entry.js';
import { listIn, type Locale } from '../../language/locales.js';
import { addExample, setExample } from '../yaml/edit-entry.js';
import { fingerprint, tidy } from './cell-text.js';
import { type Finding, problemAt, same } from './change.js';
import type { FoundCell } from './rows-found.js';
import { changedByBoth } from './text-change.js';
import { typedText } from './typed-text.js';

/** No one writes longer to a bot; the longest example of ours has 290 characters. */
const longestExample = 500;

export interface ExamplePlace {
  entry: Entry;
  locale: Locale;
  /** The entries' ids by the examples that they have in this locale, those of earlier rows included. */
  taken: ReadonlyMap<string, string>;
}

/** What became of an example, or of a free place for one. */
export function findExampleChange(cell: FoundCell, { entry, locale, taken }: ExamplePlace): Finding {
  const typed = typedText(cell.value);
  if (!typed.ok) return problemAt(cell, typed.message);
  const { text } = typed;
  const isNew = cell.exported.startsWith('+');
  if (isNew ? text === '' : fingerprint(text) === cell.exported) return same;

  const examples = listIn(entry.examples, locale);
  const index = examples.findIndex((example) => fingerprint(example) === cell.exported);
  const there = examples.some((example) => tidy(example) === text);
  // Taken over by an earlier import of the same file.
  if (there && index === -1) return same;
  const fault = faultOf(text, taken.get(text));
  if (fault !== undefined) return problemAt(cell, fault);
  const file = entry.exampleFiles[locale];
  if (file === undefined) return same;
  const common = { entry, locale, file, after: text };
  if (isNew) {
    return { kind: 'change', change: { ...common, kind: 'new-example', before: '', edit: addExample(text) } };
  }
  const before = examples[index];
  if (before === undefined) return problemAt(cell, changedByBoth('（もとの例文は、もうありません）', text));
  const edit = setExample(index, text);
  return { kind: 'change', change: { ...common, kind: 'example', before, edit } };
}

function faultOf(text: string, owner: string | undefined): string | undefined {
  if (text === '') return '空になっています。例文を消すことはできません。文を書いてください。';
  if (text.includes('\n')) return '例文は1行で書いてください。';
  if (text.length > longestExample) return `${longestExample}文字までで書いてください（今は${text.length}文字）。`;
  return owner === undefined ? undefined : `同じ例文が「${owner}」にあります。`;
}
