import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Locale, localeCode, perLocale } from '../language/locales.js';
import type { Corpus } from '../search/corpus.js';

const doc = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  lang: localeCode,
  title: z.string().default(''),
  /** Other names for the title and the answer in public FAQ sets. */
  question: z.string().default(''),
  answer: z.string().default(''),
  examples: z.array(z.string()).default([]),
});

/** Another city's FAQ, or a public set: a JSON object a line. @param locales in which it may be asked */
export function readDocs(file: string, locales: readonly Locale[]): Corpus {
  const docs = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => doc.parse(JSON.parse(line)));
  return {
    locales,
    passages: perLocale(locales, (locale) =>
      docs
        .filter(({ lang }) => lang === locale)
        .map(({ id, title, question, answer, examples }) => ({
          id,
          title: title || question,
          answer,
          examples,
          beyond: [],
          words: [],
        })),
    ),
    far: {},
    smallTalk: {},
    concepts: {},
    areKin: () => false,
  };
}
