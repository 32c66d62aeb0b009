import { describe, expect, it } from '@jest/globals';
import { editsFor } from '../../../src/editing/drafts/entry-change.js';
import type { YamlEdit } from '../../../src/editing/yaml/edit-yaml.js';
import type { Entry } from '../../../src/knowledge/entry.js';
import { loadKnowledge } from '../../../src/knowledge/load-knowledge.js';
import { ja, languages, vi } from '../../helpers/locales.js';

const today = '2027-01-15';
const [any] = loadKnowledge('test/fixtures/broken-knowledge/whole', languages).entries;
if (!any) throw new Error('The knowledge is empty.');

const entry: Entry = {
  ...any,
  title: { ...any.title, [vi]: 'Công viên' },
  answer: { ...any.answer, [vi]: 'Công viên của thành phố.' },
  review: { ...any.review, [vi]: { reviewed: '2026-12-01' } },
  examples: { ...any.examples, [vi]: ['Công viên ở đâu?'], [ja]: [] },
};

const inEntryFile = (...edits: YamlEdit[]) => [{ file: entry.file, edits }];

const text = (change: { title?: string; answer?: string; reviewed?: boolean }) =>
  editsFor(
    {
      kind: 'text',
      entryId: entry.id,
      locale: vi,
      title: 'Công viên',
      answer: 'Công viên của thành phố.',
      reviewed: true,
      ...change,
    },
    entry,
    today,
  );

const examples = (...added: string[]) =>
  editsFor(
    { kind: 'examples', entryId: entry.id, examples: added.map((example) => ({ locale: vi, text: example })) },
    entry,
    today,
  );

describe('new wordings', () => {
  it('are added once, however often they are given, and not if the entry has them', () => {
    const edits = examples('Ghế đá', 'ghế ĐÁ', 'công viên ở đâu?');
    expect(edits).toEqual([
      { file: entry.exampleFiles[vi], edits: [{ kind: 'append', path: ['examples'], value: 'Ghế đá' }] },
    ]);
  });
});

describe('a corrected text', () => {
  it('is a draft of today, unless a person stands for it', () => {
    expect(text({ answer: 'Khác.', reviewed: false })).toEqual(
      inEntryFile(
        { kind: 'set', path: ['answer', 'vi'], value: 'Khác.' },
        { kind: 'set', path: ['review', 'vi'], value: { draft: today } },
      ),
    );
    expect(text({ title: 'Khác' })).toEqual(
      inEntryFile(
        { kind: 'set', path: ['title', 'vi'], value: 'Khác' },
        { kind: 'set', path: ['review', 'vi'], value: { reviewed: today } },
      ),
    );
  });

  it('changes nothing when nothing was changed', () => {
    expect(text({})).toEqual([]);
  });

  it('can be doubted without other words', () => {
    expect(text({ reviewed: false })).toEqual(
      inEntryFile({ kind: 'set', path: ['review', 'vi'], value: { draft: today } }),
    );
  });
});
