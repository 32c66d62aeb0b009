import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { parseContent } from '../../src/content-files/parse-content.js';
import { readContentFile } from '../../src/content-files/read-content-file.js';
import { ContentError, describeProblem, type Problem } from '../../src/errors.js';

const folder = mkdtempSync(join(tmpdir(), 'content-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const schema = z.strictObject({ ja: z.string(), list: z.array(z.string()).default([]) });

/** Undefined: it was accepted. Any other error than ContentError fails the test. */
function problemsOf(read: () => unknown): readonly Problem[] | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

const inFile = (bytes: string | Uint8Array): readonly Problem[] | undefined => {
  const file = join(folder, 'case.yaml');
  writeFileSync(file, bytes);
  return problemsOf(() => readContentFile(file, schema));
};

describe('a content file', () => {
  it('may have a byte order mark and the line ends of Windows', () => {
    expect(inFile('\uFEFFja: あ\r\nlist:\r\n  - い\r\n')).toBeUndefined();
  });

  it('of ten megabytes is refused before it is read', () => {
    expect(inFile('ja: あ\n'.repeat(1_000_000))).toMatchObject([
      { line: 1, message: expect.stringMatching('大きすぎ') },
    ]);
  });

  it('with brackets nested by the thousand is refused', () => {
    expect(inFile('['.repeat(100_000))?.length).toBeGreaterThan(0);
  });

  it('that is not there is told as a problem, not thrown as a system error', () => {
    const file = join(folder, 'nowhere.yaml');
    expect(problemsOf(() => readContentFile(file, schema))).toMatchObject([
      { file, message: expect.stringMatching('読めません') },
    ]);
  });

  it('in Shift_JIS is told at its first character that is not UTF-8', () => {
    // "ja: 公園" in Shift_JIS, on the second line.
    const sjis = Uint8Array.from([...Buffer.from('# a\nja: '), 0x8c, 0xf6, 0x89, 0x80, 0x0a]);
    expect(inFile(sjis)).toMatchObject([{ line: 2, column: 5, message: expect.stringMatching('UTF-8') }]);
  });

  it.each([
    ['a full-width blank before a key', 'ja: あ\n　list: []\n', '2:1', '全角スペース'],
    ['a full-width colon', 'ja： あ\n', '1:1', '半角の「:」'],
    ['a tab', 'list:\n\t- あ\nja: あ\n', '2:1', 'タブ'],
    ['an alias by accident', 'ja: *大事\n', '1:1', '「"」で囲'],
    ['a key nearly right', 'ja: あ\nlsit: []\n', '2:1', '「list」のことですか'],
    ['a key quite wrong', 'ja: あ\ncolour: red\n', '2:1', '書けるのは ja、list です'],
    ['a key without text', 'ja:\n', '1:1', 'ja: 「:」の後が空です'],
    ['no such key', 'list: []\n', '1:1', 'ja: まだ書かれていません'],
  ])('is told with its place and the cure: %s', (_case, text, place, message) => {
    const told = problemsOf(() => parseContent('x.yaml', text, schema))?.map(describeProblem) ?? [];
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(`x.yaml:${place}: `);
    expect(told[0]).toMatch(message);
  });

  it('keeps full-width blanks and colons that are part of a text', () => {
    expect(problemsOf(() => parseContent('x.yaml', 'ja: >-\n  一つ目\n  　ja： 二つ目\n', schema))).toBeUndefined();
  });

  it('never fails in any other way, whatever its bytes are', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: 'binary', maxLength: 200 }).map((text) => Buffer.from(text)),
      fc
        .array(
          fc.constantFrom('ja', ': ', '\n', '  ', '- ', '"', '[', '{', '&a ', '*a ', '　', '\t', '|', '>', '#', '<<'),
        )
        .map((parts) => Buffer.from(parts.join(''))),
    );
    fc.assert(
      fc.property(bytes, (content) => {
        const problems = inFile(content) ?? [];
        expect(problems.every(({ line, column }) => line >= 1 && column >= 1)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
