import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { ask } from '../../src/evaluation/evaluate.js';
import { locales } from '../../src/language/locales.js';
import { normalize, wordsOf } from '../../src/language/normalize.js';
import { realContent } from '../helpers/content.js';
import { allQuestions } from '../helpers/question-files.js';

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

/** Finds the texts that two places share. */
function shared(texts: readonly { text: string; place: string }[]): string[] {
  const first = new Map<string, string>();
  return texts.flatMap(({ text, place }) => {
    const before = first.get(comparable(text));
    first.set(comparable(text), place);
    return before === undefined ? [] : [`"${text}" in ${before} and ${place}`];
  });
}

const utterances = locales.map((locale) => ({
  locale,
  list: [
    ...knowledge.entries.flatMap(({ id, examples, beyond }) =>
      [...examples[locale], ...beyond[locale]].map((text) => ({ text, place: id })),
    ),
    ...knowledge.outOfScope[locale].map((text) => ({ text, place: 'out-of-scope' })),
  ],
}));

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

  it.each(locales)('answers in two to four short sentences (%s)', (locale) => {
    const most = locale === 'ja' ? 200 : 420;
    const long = knowledge.entries
      // The list of all eight policies is as long as its eight names.
      .filter(({ id }) => id !== 'eight-policies')
      .filter(({ answer }) => Array.from(answer[locale].trim()).length > most)
      .map(({ id }) => id);
    expect(long).toEqual([]);
  });

  it('names no telephone number but those that are certain', () => {
    const certain = new Set(['0270-27-2707', '0120-279-338']);
    const numbers = knowledge.entries.flatMap(({ answer }) =>
      locales.flatMap((locale) => answer[locale].match(/\d{2,4}-\d{2,4}-\d{3,4}/g) ?? []),
    );
    expect(numbers.length).toBeGreaterThan(100);
    expect(numbers.filter((number) => !certain.has(number))).toEqual([]);
  });

  it.each(utterances)('shares no example between entries ($locale)', ({ list }) => {
    expect(shared(list)).toEqual([]);
  });

  it('keeps the labelled questions out of its examples: the evaluation must not praise itself', () => {
    const questions = new Set(
      allQuestions()
        .map(({ text }) => comparable(text))
        .filter((text) => text !== ''),
    );
    const leaks = utterances.flatMap(({ list }) => list.filter(({ text }) => questions.has(comparable(text))));
    expect(questions.size).toBeGreaterThan(800);
    expect(leaks).toEqual([]);
  });

  it.each(locales)('finds every entry by its title (%s)', (locale) => {
    const lost = knowledge.entries
      .map((entry) => ({ entry, found: ask(entry.title[locale], realContent) }))
      .filter(({ entry, found }) => !found.topics.includes(entry.topic))
      .map(({ entry, found }) => `${entry.title[locale]} → ${found.outcome} ${found.topics.join(', ')}`);
    expect(lost).toEqual([]);
  });
});
