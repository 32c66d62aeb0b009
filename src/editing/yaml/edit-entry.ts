import type { Entry } from '../../knowledge/entry.js';
import type { Locale } from '../../language/locales.js';
import type { YamlEdit } from './edit-yaml.js';

/** The edits that a person makes to an entry's file, for {@link editYaml}. */

export type Review = Entry['review'][Locale];

export const setText = (field: 'title' | 'answer', locale: Locale, text: string): YamlEdit => ({
  kind: 'set',
  path: [field, locale],
  value: text,
});

export const setReview = (locale: Locale, review: Review): YamlEdit => ({
  kind: 'set',
  path: ['review', locale],
  value: review,
});

/** The edits that a person makes to a file of examples, which is one language's. */

export const setExample = (index: number, text: string): YamlEdit => ({
  kind: 'set',
  path: ['examples', index],
  value: text,
});

export const addExample = (text: string): YamlEdit => ({ kind: 'append', path: ['examples'], value: text });
