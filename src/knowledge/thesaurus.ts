import { z } from 'zod';
import type { Locale, PerLocale } from '../language/locales.js';
import { entryId, line } from './entry.js';
import { saidShape } from './in-each-locale.js';

const conceptInFile = (locales: readonly Locale[]) =>
  z.strictObject({
    about: z
      .union([z.literal('far'), z.array(entryId).min(1)], {
        error: '「[項目の名前, 項目の名前]」か「far」（どの項目でもない話）の形で書いてください',
      })
      .optional()
      .describe('この言葉を言う人に見せる項目（合う順）。市の政策とは関係のない話なら far'),
    broader: entryId.optional().describe('もっと広い言葉の名前'),
    shares: z.boolean().default(false).describe('言葉がほかの話にも使われるとき true'),
    ...saidShape(locales, z.array(line)),
  });

/** What one file under knowledge/thesaurus holds: concepts by name. */
export const thesaurusFile = (locales: readonly Locale[]) => z.record(entryId, conceptInFile(locales));

export type ThesaurusFile = z.infer<ReturnType<typeof thesaurusFile>>;

/** The entries that answer who speaks of something, best first; `far` if no entry does; undefined if it tells nothing. */
export type Owners = readonly string[] | 'far' | undefined;

/** One idea, whatever the language of its words: "akiya", 空き家 and "nhà hoang" are one. */
export interface Concept {
  id: string;
  /** Its file's name: a part of life. */
  domain: string;
  about: Owners;
  /** A concept that this one is a case of. */
  broader: string | undefined;
  /** Its words are said of other matters too. */
  shares: boolean;
  /** What it is called, officially and every day; official names first. */
  words: PerLocale<readonly string[]>;
}

export type Thesaurus = readonly Concept[];

export const conceptsIn = (domain: string, file: ThesaurusFile): Concept[] =>
  Object.entries(file).map(([id, { about, broader, shares, ...words }]) => ({
    id,
    domain,
    about,
    broader,
    shares,
    words,
  }));

/** Words by concept. */
export type ConceptWords = Readonly<Record<string, PerLocale<readonly string[]>>>;

export const wordsOf = (thesaurus: Thesaurus): ConceptWords =>
  Object.fromEntries(thesaurus.map(({ id, words }) => [id, words]));

/** The terms of the city's own texts, which translators keep to; the other concepts are what residents speak of. */
export const termsIn = (thesaurus: Thesaurus): Thesaurus => thesaurus.filter(({ domain }) => domain === 'terms');

export type ConceptOwners = Readonly<Record<string, Owners>>;

/** Owners by concept: those that the thesaurus names, then entries that claim a concept for themselves. */
export const ownersOf = (
  thesaurus: Thesaurus,
  entries: readonly { id: string; concepts: readonly string[] }[],
): ConceptOwners =>
  Object.fromEntries(
    thesaurus.map(({ id, about }) => {
      const claims = entries.filter(({ concepts }) => concepts.includes(id)).map((entry) => entry.id);
      const named = about === undefined || about === 'far' ? [] : about;
      return [id, claims.length === 0 ? about : [...new Set([...named, ...claims])]];
    }),
  );
