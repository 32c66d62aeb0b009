import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { z } from 'zod';
import { addExample, setExample, setReview, setText } from '../../../src/editing/yaml/edit-entry.js';
import { editYaml, type YamlEdit, YamlEditError } from '../../../src/editing/yaml/edit-yaml.js';
import { en, ja, pt, vi } from '../../helpers/locales.js';

const files = readdirSync('knowledge', { recursive: true, encoding: 'utf8' })
  .filter((name) => /^[^/\\]+[/\\].*\.yaml$/.test(name))
  .map((name) => readFileSync(`knowledge/${name}`, 'utf8'));
const entryFiles = files.filter((text) => /^title:/m.test(text));

const parks = readFileSync('test/fixtures/broken-knowledge/whole/urban-infrastructure/parks.yaml', 'utf8');

const written = z.object({
  answer: z.record(z.string(), z.string()),
  title: z.record(z.string(), z.string()),
  review: z.record(z.string(), z.record(z.string(), z.string())),
});
const read = (text: string) => written.parse(parse(text));

const readLists = (text: string) => z.record(z.string(), z.array(z.string())).parse(parse(text));

/** Numbers of the lines that differ, of two texts with the same number of lines. */
function changedLines(before: string, after: string): number[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  expect(now).toHaveLength(old.length);
  return old.flatMap((line, index) => (line === now[index] ? [] : [index + 1]));
}

const withCarriageReturns = (text: string): string => text.replaceAll('\n', '\r\n');

const append = (list: string, value: string): YamlEdit => ({ kind: 'append', path: [list], value });

const setA = (text: string, value: string): string => editYaml(text, [{ kind: 'set', path: ['a'], value }]);

const commented = [
  '# 公園の項目',
  'title:',
  '  ja: 公園 # 短く',
  '  en: "Parks"',
  'answer: # 二文まで',
  '  ja: >- # 下の行に書く',
  '    古い文です。',
  '',
  '  # 英語',
  '  en: |-',
  '    Old.',
  'review:',
  '  ja: { draft: 2026-11-23 } # 確認待ち',
  '  en:',
  '    draft: 2026-11-23',
  '',
].join('\n');

const commentedExamples = [
  '# 公園の例文',
  'examples:',
  '  - "公園" # よく聞かれる',
  '  # 終わり',
  "beyond: ['parks']",
  'empty: []',
  '',
].join('\n');

describe('editing a knowledge file', () => {
  it('returns the very text when there is nothing to edit', () => {
    for (const text of files) expect(editYaml(text, [])).toBe(text);
  });

  it('writes what stands there already without changing a byte, in one file of three', () => {
    expect(entryFiles.length).toBeGreaterThan(80);
    for (const text of entryFiles.filter((_, index) => index % 3 === 0)) {
      const { title, answer } = read(text);
      const same = editYaml(text, [
        setText('title', en, title['en'] ?? ''),
        setText('answer', ja, answer['ja'] ?? ''),
        setText('answer', vi, answer['vi'] ?? ''),
      ]);
      expect(same).toBe(text);
    }
  });

  it('changes only the lines of the answer', () => {
    const line = parks.split('\n').findIndex((text) => text.startsWith('answer:')) + 1;
    const after = editYaml(parks, [setText('answer', en, 'Shorter: "now".')]);
    expect(changedLines(parks, after)).toEqual([line + 4]);
    expect(read(after).answer['en']).toBe('Shorter: "now".');
  });

  it('keeps comments, blank lines, order and quotes around every kind of edit', () => {
    const after = editYaml(commented, [
      setText('title', ja, '公園づくり'),
      setText('answer', ja, '新しい文です。'),
      setText('answer', en, 'New.\nTwo lines.'),
      setReview(ja, { reviewed: '2026-12-01' }),
      setReview(en, { reviewed: '2026-12-02' }),
    ]);
    expect(after).toBe(
      [
        '# 公園の項目',
        'title:',
        '  ja: 公園づくり # 短く',
        '  en: "Parks"',
        'answer: # 二文まで',
        '  ja: >- # 下の行に書く',
        '    新しい文です。',
        '',
        '  # 英語',
        '  en: |-',
        '    New.',
        '    Two lines.',
        'review:',
        '  ja: { reviewed: 2026-12-01 } # 確認待ち',
        '  en:',
        '    { reviewed: 2026-12-02 }',
        '',
      ].join('\n'),
    );
  });

  it('adds a language below the last one, and disturbs nothing else', () => {
    const after = editYaml(commented, [
      setText('title', vi, 'Công viên'),
      setText('answer', vi, 'Mới.\nVà mới.'),
      setReview(vi, { draft: '2026-12-01' }),
    ]);
    const added = ['  vi: Công viên', '  vi: |-', '    Mới.', '    Và mới.', '  vi: { draft: 2026-12-01 }'];
    expect(after.split('\n').filter((line) => added.includes(line))).toEqual(added);
    expect(after.split('\n').filter((line) => !added.includes(line))).toEqual(commented.split('\n'));
    expect(editYaml('name: { ja: 公園 } # 短く\n', [{ kind: 'set', path: ['name', 'vi'], value: 'Công viên' }])).toBe(
      'name: { ja: 公園, vi: "Công viên" } # 短く\n',
    );
  });

  it('keeps them around every kind of list too', () => {
    const after = editYaml(commentedExamples, [
      setExample(0, '公園は？'),
      addExample('遊ぶ所'),
      append('beyond', 'playground, please'),
      append('beyond', 'swings'),
      append('empty', 'parque'),
    ]);
    expect(after).toBe(
      [
        '# 公園の例文',
        'examples:',
        '  - "公園は？" # よく聞かれる',
        '  - "遊ぶ所"',
        '  # 終わり',
        'beyond: [\'parks\', "playground, please", "swings"]',
        'empty: ["parque"]',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['an empty file', '', 'examples:\n  - "a"\n  - "b"\n'],
    ['a file of comments', '# later\n', '# later\nexamples:\n  - "a"\n  - "b"\n'],
    ['a file without a line break at its end', 'beyond: [x]', 'beyond: [x]\nexamples:\n  - "a"\n  - "b"\n'],
    ['a file of Windows', 'beyond: [x]\r\n', 'beyond: [x]\r\nexamples:\r\n  - "a"\r\n  - "b"\r\n'],
  ])('begins a list that is not there: %s', (_case, before, after) => {
    expect(editYaml(before, [addExample('a'), addExample('b')])).toBe(after);
  });

  it('quotes what would be read as something else', () => {
    expect(setA('a: old # c', 'one, two')).toBe('a: one, two # c');
    expect(setA('{ a: old }', 'one, two')).toBe('{ a: "one, two" }');
    expect(setA('a: old', 'Yes')).toBe('a: "Yes"');
    expect(setA('a: old', 'a: b')).toBe('a: "a: b"');
    expect(setA("a: 'old'", '119')).toBe('a: "119"');
  });

  it.each([
    ['Windows line breaks', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['no line break at the end', (text: string) => text.trimEnd()],
  ])('keeps %s', (_kind, as) => {
    const edits = [setText('answer', pt, 'Novo texto.'), setReview(pt, { draft: '2026-12-01' })];
    expect(editYaml(as(parks), edits)).toBe(as(editYaml(parks, edits)));
  });

  it('appends to the last list of a file without a line break at its end', () => {
    const after = editYaml('list:\n  - "a"', [{ kind: 'append', path: ['list'], value: 'b' }]);
    expect(after).toBe('list:\n  - "a"\n  - "b"');
  });

  it.each([
    ['a place that is not there', 'answer:\n  ja: x\n', [setText('title', vi, 'x')]],
    ['an example that is not there', commentedExamples, [setExample(9, 'x')]],
    ['a list that is none', commented, [append('title', 'x')]],
    ['a new list beside a list', '- a\n', [addExample('x')]],
  ])('refuses %s', (_case, text, edits) => {
    expect(() => editYaml(text, edits)).toThrow(YamlEditError);
  });

  it('refuses a text that other places borrow, rather than change those too', () => {
    const shared = 'title:\n  ja: &name 公園\n  en: Parks\nanswer:\n  ja: *name\n';
    expect(() => editYaml(shared, [setText('title', ja, '池')])).toThrow(YamlEditError);
    expect(editYaml(shared, [setText('answer', ja, '池')])).toContain('ja: &name 公園');
  });

  it('reads back exactly what was written, however wild', () => {
    const wild = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom('"', "'", ':', ' ', '\n', '\r', '\t', '#', '- ', '{', '>', '|', '%', '@', '公', '👩‍👧', '\\'),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(wild, fc.constantFrom(commented, withCarriageReturns(commented)), (value, text) => {
        const after = editYaml(text, [
          setText('title', ja, value),
          setText('answer', ja, value),
          setText('answer', en, value),
        ]);
        const found = read(after);
        expect([found.title['ja'], found.answer['ja'], found.answer['en']]).toEqual([value, value, value]);
        expect(after).toContain('# 確認待ち');
      }),
      { numRuns: 200, examples: [[',公園', commented]] },
    );
    fc.assert(
      fc.property(wild, fc.constantFrom(commentedExamples, withCarriageReturns(commentedExamples)), (value, text) => {
        const edits = [setExample(0, value), addExample(value), append('beyond', value), append('new', value)];
        const after = editYaml(text, edits);
        expect(readLists(after)).toEqual({
          examples: [value, value],
          beyond: ['parks', value],
          empty: [],
          new: [value],
        });
        expect(after).toContain('# よく聞かれる');
      }),
      { numRuns: 200 },
    );
  });
});
