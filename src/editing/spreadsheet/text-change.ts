import { z } from 'zod';
import { type Entry, entryTexts } from '../../knowledge/entry.js';
import type { Locale } from '../../language/locales.js';
import { setText } from '../yaml/edit-entry.js';
import { fingerprint, tidy } from './cell-text.js';
import { type Finding, problemAt, same } from './change.js';
import type { FoundCell } from './rows-found.js';
import { typedText } from './typed-text.js';

const japanese = z.locales.ja().localeError;

export interface TextPlace {
  entry: Entry;
  field: 'title' | 'answer';
  locale: Locale;
}

/** What became of a title or an answer: changed by the translator, by someone else meanwhile, or by both. */
export function findTextChange(cell: FoundCell, { entry, field, locale }: TextPlace): Finding {
  const typed = typedText(cell.value);
  if (!typed.ok) return problemAt(cell, typed.message);
  const { text } = typed;
  const current = entry[field][locale] ?? '';
  if (fingerprint(text) === cell.exported || text === tidy(current)) return same;
  if (text === '') return problemAt(cell, '空になっています。文を消すことはできません。文を書いてください。');
  if (fingerprint(current) !== cell.exported) return problemAt(cell, changedByBoth(current, text));
  const fault = faultOf(text, field);
  if (fault !== undefined) return problemAt(cell, fault);
  const edit = setText(field, locale, text);
  return {
    kind: 'change',
    change: { kind: field, entry, locale, file: entry.file, edit, before: current, after: text },
  };
}

/** Both texts, so that neither is lost. */
export const changedByBoth = (now: string, typed: string): string =>
  `書き出したあとに、ほかの人もここを直しています。どちらかに決め、新しく書き出した表に書いてください。\n    今の文: ${now}\n    この表: ${typed}`;

function faultOf(text: string, field: 'title' | 'answer'): string | undefined {
  if (field === 'title' && text.includes('\n')) return '題名は1行で書いてください。';
  const checked = entryTexts[field].safeParse(text, { error: japanese });
  return checked.error?.issues
    .map(({ message }) => `${message}。短くしてください（今は${text.length}文字）。`)
    .join(' ');
}
