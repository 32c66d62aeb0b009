import { describe, expect, it } from '@jest/globals';
import { plainRules } from '../../../src/checking/rules/plain-japanese/plain-rules.js';
import { sentencesOf } from '../../../src/checking/rules/plain-japanese/sentences.js';
import type { CheckContext } from '../../../src/checking/rules/rule.js';
import { realTexts } from '../../helpers/real-texts.js';
import { perLocale } from '../../helpers/locales.js';

const { knowledge } = realTexts;
const context: CheckContext = {
  knowledge,
  today: '2026-12-01',
  properNames: [],
  plainWords: { 及び: 'と' },
  frameWords: {},
  terms: [],
};

const problemAt = (_path: unknown, message: string) => ({ file: '', line: 1, column: 1, message });

/** The rules that have something to say of an answer. */
function hintsOn(answer: string): string[] {
  const [entry] = knowledge.entries;
  if (!entry) throw new Error('no entries');
  const checked = {
    examples: perLocale(() => ({ path: '', isReadable: true, examples: [], beyond: [], problemAt })),
    entry: { ...entry, answer: { ...entry.answer, ja: answer } },
    file: { value: undefined, problemAt },
  };
  return plainRules.filter(({ check }) => check(checked, context).length > 0).map(({ name }) => name);
}

describe('hints on plain Japanese', () => {
  it.each([
    ['使えないわけではありません。', 'plain-double-negative'],
    ['行かないこともない。', 'plain-double-negative'],
    ['公園が整備されます。', 'plain-passive'],
    ['窓口でお待ちいただきます。', 'plain-honorific'],
    ['市営住宅入居申込書を出します。', 'plain-kanji-run'],
    ['9時〜17時です。', 'plain-range-sign'],
    ['令和8年に始まります。', 'plain-era-year'],
    ['公園及び広場です。', 'plain-difficult-word'],
    [`${'公園と広場と道と、'.repeat(10)}です。`, 'plain-long-sentence'],
  ])('are given on %j', (answer, rule) => {
    expect(hintsOn(answer)).toEqual([rule]);
  });

  it.each([
    'くわしい内容は、書かれていません。',
    '行かなければなりません。',
    '電話でどうぞ。企画調整課に聞いてください。',
    '令和8年（2026年）に始まります。',
    '「公園及び広場の整備」は、取り組みの一つです。',
    '地域自治運営組織との連携です。',
  ])('are not given on %j', (answer) => {
    expect(hintsOn(answer)).toEqual([]);
  });

  it('take a full stop inside an official name for no end of a sentence', () => {
    expect(sentencesOf('「いせ咲く。」は、スローガンです。市長の言葉です。').map(({ text }) => text)).toEqual([
      '「いせ咲く。」は、スローガンです。',
      '市長の言葉です。',
    ]);
  });
});
