import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Locale } from '../language/locales.js';
import { type Question, readQuestionFolder } from './questions.js';

/** Questions of one origin, which tell different things from the others'. */
export interface QuestionSet {
  name: string;
  questions: readonly Question[];
}

/** Folders of labelled questions of our own, by what they measure (test/README.md tells how each was made). */
export const ownFolders = {
  own: 'test/questions',
  'held out': 'test/held-out-questions',
  life: 'test/life-questions',
  open: 'test/open-lines',
} as const;

export const readOwnSets = (): QuestionSet[] =>
  Object.entries(ownFolders)
    .filter(([, folder]) => existsSync(folder))
    .map(([name, folder]) => ({ name, questions: readQuestionFolder(folder) }));

/** Every second question of a set may choose weights and thresholds; the others are only looked at. */
export const tunedBy = (questions: readonly Question[]): Question[] => questions.filter((_, at) => at % 2 === 0);
export const lookedAt = (questions: readonly Question[]): Question[] => questions.filter((_, at) => at % 2 === 1);

const query = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  lang: z.string(),
  query: z.string(),
});

/**
 * Public sets that lie beside the project, `<name>/queries.jsonl` each: questions about anything but the city, for
 * measuring how often such a thing is answered. Their text stays where it is.
 */
export const readPublicSets = (directory: string, offered: readonly Locale[]): QuestionSet[] =>
  readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(directory, entry.name, 'queries.jsonl')))
    .map(({ name }) => ({ name, questions: readQueries(join(directory, name, 'queries.jsonl'), offered) }));

const readQueries = (file: string, offered: readonly Locale[]): Question[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => query.parse(JSON.parse(line)))
    .flatMap(({ id, lang, query: text }) => {
      const locale = offered.find((each) => each === lang);
      return locale ? [{ id, lang: locale, text, expect: [], kind: 'open', near: [] }] : [];
    });
