import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readContentFile } from '../content-files/read-content-file.js';
import { ContentError, type Problem } from '../errors.js';
import { entryId } from '../knowledge/entry.js';
import { inEachLocale } from '../knowledge/in-each-locale.js';
import type { Locale, PerLocale } from '../language/locales.js';

const line = z.string().trim().min(1);

/** By topic: all that the source says of it, in Japanese. */
const factsFile = z.record(entryId, line);

/** One spelling, or several of which any will do. */
const spellings = z.union([line.transform((one) => [one]), z.array(line).min(1)]);
const properNamesFile = (locales: readonly Locale[]) => z.array(inEachLocale(locales)(spellings));

/** Difficult words and plainer ones. */
const plainWordsFile = z.record(line, line);

export type ProperName = PerLocale<readonly string[]>;

/** What texts are compared with. The bot itself does not read these lists. */
export interface CheckingLists {
  facts: Readonly<Record<string, string>>;
  properNames: readonly ProperName[];
  plainWords: Readonly<Record<string, string>>;
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
    facts: read('facts.yaml', factsFile, {}),
    properNames: read('proper-names.yaml', properNamesFile(locales), []),
    plainWords: read('plain-words.yaml', plainWordsFile, {}),
  };
  return { lists, problems };
}
