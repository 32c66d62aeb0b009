import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { type CheckedKnowledge, checkKnowledge } from '../../src/checking/check-knowledge.js';
import { textDate } from '../../src/knowledge/entry.js';
import { realContent } from '../helpers/content.js';
import { locales } from '../helpers/locales.js';

const { knowledge } = realContent;

/** The day of the newest text: so that drafts do not grow old in a test. */
const newest = knowledge.entries
  .flatMap((entry) => locales.flatMap((locale) => textDate(entry, locale) ?? []))
  .toSorted()
  .at(-1);

/** What may be said of our own texts: an ambiguous example, and that a sentence could be plainer. */
const acceptedWarnings = new Set(['found-elsewhere']);

let checked: CheckedKnowledge;

beforeAll(async () => {
  checked = await checkKnowledge(
    { knowledge: 'knowledge', locales: 'locales' },
    { now: new Date(`${newest}T03:00:00Z`), loadContent: () => realContent },
  );
}, 120_000);

describe('the check of the real knowledge', () => {
  it('finds no error, and no warning but those on ambiguous examples', () => {
    const faults = checked.findings.filter(({ level, rule }) => level !== 'hint' && !acceptedWarnings.has(rule));
    expect(faults).toEqual([]);
  });

  it('calls few of the examples ambiguous', () => {
    const examples = knowledge.entries.flatMap((entry) => locales.flatMap((locale) => entry.examples[locale]));
    expect(checked.findings.filter(({ rule }) => rule === 'found-elsewhere').length).toBeLessThan(
      examples.length / 100,
    );
  });

  it('counts every entry in every language', () => {
    expect(checked.coverage?.entries.map(({ id }) => id)).toEqual(knowledge.entries.map(({ id }) => id));
    for (const { languages } of checked.coverage?.entries ?? []) {
      for (const locale of locales) expect(languages[locale]?.examples).toBeGreaterThanOrEqual(15);
    }
  });
});

const fact = z.looseObject({ id: z.string(), ja: z.string(), facts: z.string().optional() });
const source = z
  .object({
    policies: z.array(fact.extend({ initiatives: z.array(fact) })),
    general: z.array(fact),
    referrals: z.array(fact),
  })
  .parse(parse(readFileSync('test/fixtures/source-topics.yaml', 'utf8')));

describe('the facts that answers are compared with', () => {
  it("are the source's own words, for every topic", () => {
    const known = Object.values(knowledge.sources).flatMap(({ facts }) => facts);
    const topics = [
      ...source.policies.flatMap((policy) => [policy, ...policy.initiatives]),
      ...source.general,
      ...source.referrals,
    ];
    const lacking = topics
      // Its list of all policies stands for the source's own.
      .filter(({ id }) => id !== 'eight-policies')
      .flatMap(({ ja, facts: text }) => [ja, ...(text === undefined ? [] : [text])])
      .filter((said) => !known.some((text) => text.includes(said)));
    expect(lacking).toEqual([]);
  });
});
