import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readContentFile } from '../content-files/read-content-file.js';
import { ContentError, type Problem } from '../errors.js';
import { inEachLocale, saidInLocales } from '../knowledge/in-each-locale.js';
import type { Locale, PerLocale } from '../language/locales.js';

const line = z.string().trim().min(1);

/** One spelling, or several of which any will do. */
const spellings = z.union([line.transform((one) => [one]), z.array(line).min(1)]);
const properNamesFile = (locales: readonly Locale[]) => z.array(inEachLocale(locales)(spellings));

/** Difficult words and plainer ones. */
const plainWordsFile = z.record(line, line);

/** Sentences with these could stand in any answer. */
const frameWordsFile = (locales: readonly Locale[]) => saidInLocales(locales)(z.array(line));

/** Of a term of the original: how it is said in a language, and how not. */
const termsFile = (locales: readonly Locale[]) => {
  const words = saidInLocales(locales)(z.strictObject({ say: line, not: z.array(line).min(1) }));
  return z.array(
    z
      .looseObject({ term: line })
      .transform(({ term, ...rest }) => ({ term, rest }))
      .pipe(z.object({ term: line, rest: words }))
      .transform(({ term, rest }): Term => ({ term, words: rest })),
  );
};

export type ProperName = PerLocale<readonly string[]>;

export interface Term {
  /** In the original. */
  term: string;
  words: PerLocale<{ say: string; not: readonly string[] }>;
}

/** What texts are compared with. The bot itself does not read these lists. */
export interface CheckingLists {
  properNames: readonly ProperName[];
  plainWords: Readonly<Record<string, string>>;
  frameWords: PerLocale<readonly string[]>;
  terms: readonly Term[];
}

/** A list that is not there checks nothing; a broken one is told. */
export function readCheckingLists(
  directory: string,
  locales: readonly Locale[],
): { lists: CheckingLists; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read = <T>(name: string, schema: z.ZodType<T>, otherwise: T): T => {
    const path = join(directory, name);
    if (!existsSync(path)) return otherwise;
    try {
      return readContentFile(path, schema).value;
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
      return otherwise;
    }
  };
  const lists = {
    properNames: read('proper-names.yaml', properNamesFile(locales), []),
    plainWords: read('plain-words.yaml', plainWordsFile, {}),
    frameWords: read('frame-words.yaml', frameWordsFile(locales), {}),
    terms: read('term-list.yaml', termsFile(locales), []),
  };
  return { lists, problems };
}
