import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { ask } from '../../src/evaluation/evaluate.js';
import { listIn } from '../../src/language/locales.js';
import { normalize, wordsOf } from '../../src/language/normalize.js';
import { realContent } from '../helpers/content.js';
import { allQuestions, heldOutQuestions } from '../helpers/question-files.js';
import { locales } from '../helpers/locales.js';

const item = z.looseObject({ id: z.string() });
const source = z
  .looseObject({
    policies: z.array(item.extend({ initiatives: z.array(item) })),
    general: z.array(item),
    referrals: z.array(item),
  })
  .parse(parse(readFileSync('test/fixtures/source-topics.yaml', 'utf8')));

const topicIds = [
  ...source.policies.flatMap((policy) => [policy.id, ...policy.initiatives.map(({ id }) => id)]),
  ...[...source.general, ...source.referrals].map(({ id }) => id),
];

const { knowledge } = realContent;
const comparable = (text: string): string => wordsOf(normalize(text)).join('');

const utterances = locales.flatMap((locale) => [
  ...knowledge.entries.flatMap(({ examples, beyond }) => [...listIn(examples, locale), ...listIn(beyond, locale)]),
  ...listIn(knowledge.far, locale).map(({ text }) => text),
]);

describe('the knowledge', () => {
  it('has every topic of the source', () => {
    expect(topicIds.filter((id) => knowledge.find(id) === undefined)).toEqual([]);
    expect(knowledge.entries.filter(({ topic }) => !topicIds.includes(topic)).map(({ id }) => id)).toEqual([]);
  });

  it("lists the policies with the source's numbers and initiatives, in its order", () => {
    expect(knowledge.policies.map(({ id, initiatives }) => ({ id, initiatives }))).toEqual(
      source.policies.map((policy) => ({ id: policy.id, initiatives: policy.initiatives.map(({ id }) => id) })),
    );
  });

  it('keeps the labelled questions out of its examples: the evaluation must not praise itself', () => {
    const questions = new Set(
      [...allQuestions(), ...heldOutQuestions()].map(({ text }) => comparable(text)).filter((text) => text !== ''),
    );
    const leaks = utterances.filter((text) => questions.has(comparable(text)));
    expect(questions.size).toBeGreaterThan(1_200);
    expect(leaks).toEqual([]);
  });

  it.each(locales)('finds every entry by its title (%s)', (locale) => {
    const lost = knowledge.entries
      .map((entry) => ({ entry, found: ask(entry.title[locale] ?? '', realContent) }))
      .filter(({ entry, found }) => !found.topics.includes(entry.topic))
      .map(({ entry, found }) => `${entry.title[locale]} → ${found.outcome} ${found.topics.join(', ')}`);
    expect(lost).toEqual([]);
  });
});
