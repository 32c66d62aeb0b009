import { type Entry, textDate } from '../../knowledge/entry.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import { type TextState, textState } from '../../knowledge/text-state.js';
import type { Languages } from '../../language/languages.js';
import { listIn, type Locale, type PerLocale, perLocale } from '../../language/locales.js';
import { originalOf } from '../../language/original.js';
import { fingerprint } from './cell-text.js';
import { asSheetName, inReadingOrder, sheetNameOf } from './sheet-groups.js';

/** The rows of an entry, in this order. */
export const fields = ['title', 'answer', 'state', 'date'] as const;

export type Field = (typeof fields)[number];

export const fieldLabels: Readonly<Record<Field, string>> = {
  title: '題名',
  answer: '答え',
  state: '状態',
  date: '日付',
};

export const stateLabels: Readonly<Record<TextState, string>> = {
  reviewed: '確認済み',
  draft: '下書き',
  stale: '古い',
  missing: '未翻訳',
};

export interface EntryRow {
  id: string;
  field: Field;
  texts: PerLocale<string>;
  states: PerLocale<TextState>;
}

export interface ExampleRow {
  id: string;
  title: string;
  /** Names the example by its text, for lists grow and shrink; `+1` … are free places for new ones. */
  mark: string;
  text: string;
}

export type KnowledgeSheet =
  | { kind: 'entries'; name: string; rows: readonly EntryRow[] }
  | { kind: 'examples'; name: string; locale: Locale; rows: readonly ExampleRow[] };

/** Free places for new examples below those of an entry. */
const placesForNew = 3;

export const exampleSheetName = (locale: Locale, { nameOf }: Languages): string =>
  asSheetName(`例文_${nameOf(locale)}`);

/** What translators work on: a sheet for each policy and for what belongs to none, then the examples of each language. */
export function toSheets(knowledge: Knowledge): KnowledgeSheet[] {
  const { languages } = knowledge;
  const entries = inReadingOrder(knowledge).map((entry) => ({ entry, name: sheetNameOf(entry, knowledge) }));
  const names = new Set(entries.map(({ name }) => name));
  return [
    ...[...names].map((name) => ({
      kind: 'entries' as const,
      name,
      rows: entries.filter((one) => one.name === name).flatMap(({ entry }) => entryRows(entry, languages.locales)),
    })),
    ...languages.locales.map((locale) => ({
      kind: 'examples' as const,
      name: exampleSheetName(locale, languages),
      locale,
      rows: entries.flatMap(({ entry }) => exampleRows(entry, locale)),
    })),
  ];
}

function entryRows(entry: Entry, locales: readonly Locale[]): EntryRow[] {
  const states = perLocale(locales, (locale) => textState(entry, locale));
  return fields.map((field) => ({
    id: entry.id,
    field,
    texts: perLocale(locales, (locale) => textOf(entry, field, locale)),
    states,
  }));
}

/** What a cell shows of an entry. */
export function textOf(entry: Entry, field: Field, locale: Locale): string {
  switch (field) {
    case 'title':
    case 'answer':
      return entry[field][locale] ?? '';
    case 'state':
      return stateLabels[textState(entry, locale)];
    case 'date':
      return textDate(entry, locale) ?? '';
  }
}

function exampleRows(entry: Entry, locale: Locale): ExampleRow[] {
  const common = { id: entry.id, title: originalOf(entry.title) };
  return [
    ...[...new Set(listIn(entry.examples, locale))].map((text) => ({ ...common, mark: fingerprint(text), text })),
    ...Array.from({ length: placesForNew }, (_, index) => ({ ...common, mark: `+${index + 1}`, text: '' })),
  ];
}
