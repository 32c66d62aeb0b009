import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { locales, perLocale } from '../language/locales.js';
import type { Corpus } from './corpus.js';

const doc = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  lang: z.enum(locales),
  title: z.string().default(''),
  /** Other names for the title and the answer in public FAQ sets. */
  question: z.string().default(''),
  answer: z.string().default(''),
  examples: z.array(z.string()).default([]),
});

/** Another city's FAQ, or a public set: a JSON object a line. */
export function readDocs(file: string): Corpus {
  const docs = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => doc.parse(JSON.parse(line)));
  return {
    passages: perLocale((locale) =>
      docs
        .filter(({ lang }) => lang === locale)
        .map(({ id, title, question, answer, examples }) => ({
          id,
          title: title || question,
          answer,
          examples,
          beyond: [],
        })),
    ),
    outOfScope: perLocale(() => []),
    smallTalk: perLocale(() => []),
    glossary: {},
    thesaurus: [],
    owners: {},
    areKin: () => false,
  };
}
