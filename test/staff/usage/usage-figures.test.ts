import { expect, it } from '@jest/globals';
import type { Usage } from '../../../src/questions/question-review.js';
import { usageFigures } from '../../../src/staff/usage/usage-figures.js';
import { usageTable } from '../../../src/staff/usage/usage-table.js';
import { wordsIn } from '../../../src/staff/visit.js';
import { realTexts } from '../../helpers/real-texts.js';
import { en, ja, pt, vi } from '../../helpers/locales.js';

const { knowledge, translators } = realTexts;
const words = wordsIn(en, translators.staff(en));

const usage: Usage = {
  uses: [
    {
      day: '2026-11-21',
      channel: 'line',
      locale: pt,
      did: 'utterance',
      outcome: 'answer',
      subject: 'parks',
      count: 3,
    },
    {
      day: '2026-11-22',
      channel: 'web',
      locale: vi,
      did: 'utterance',
      outcome: 'fallback',
      subject: undefined,
      count: 2,
    },
    {
      day: '2026-11-22',
      channel: 'line',
      locale: ja,
      did: 'utterance',
      outcome: 'greeting',
      subject: undefined,
      count: 1,
    },
    {
      day: '2026-11-22',
      channel: 'line',
      locale: ja,
      did: 'action',
      outcome: 'answer',
      subject: 'contact',
      count: 5,
    },
    {
      day: '2026-11-22',
      channel: 'line',
      locale: ja,
      did: 'action',
      outcome: 'policy',
      subject: 'industry',
      count: 4,
    },
    {
      day: '2026-11-22',
      channel: 'line',
      locale: ja,
      did: 'action',
      outcome: 'answer',
      subject: 'long-gone',
      count: 1,
    },
  ],
  votes: [{ day: '2026-11-22', channel: 'line', locale: pt, entryId: 'parks', verdict: 'unhelpful', count: 2 }],
};

const figures = usageFigures(usage, { days: ['2026-11-20', '2026-11-21', '2026-11-22'], knowledge, words });

it('counts what was typed on each day, on days without questions too', () => {
  expect(figures.byDay).toEqual({ labels: ['11/20', '11/21', '11/22'], values: [0, 3, 3] });
});

it('counts what was typed in each language, and what came of it', () => {
  expect(figures.byLanguage).toEqual({
    labels: ['Japanese', 'English', 'Portuguese', 'Vietnamese'],
    values: [1, 0, 3, 2],
  });
  expect(figures.byOutcome.values).toEqual([3, 0, 2, 0, 1]);
});

it('counts what was shown of each policy by questions and buttons, and puts what belongs to none last', () => {
  expect(figures.byPolicy.values).toHaveLength(knowledge.policies.length + 1);
  expect(figures.byPolicy.values.at(0)).toBe(4);
  expect(figures.byPolicy.values.at(3)).toBe(3);
  expect(figures.byPolicy.values.at(-1)).toBe(6);
});

it('has a row for each count in the table, with titles in place of ids', () => {
  const [heads, first, ...rest] = usageTable(usage, knowledge, words);
  expect(heads).toEqual(['Day', 'Where', 'Language', 'What', 'Entry', 'Count']);
  expect(first).toEqual(['2026-11-21', 'LINE', 'Portuguese', 'Question: Answered', '公園づくりと、市の公園', '3']);
  expect(rest.at(-1)).toEqual(['2026-11-22', 'LINE', 'Portuguese', 'Wrong', '公園づくりと、市の公園', '2']);
});
