import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ContentError } from '../../src/errors.js';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.js';
import { ownersOf } from '../../src/knowledge/thesaurus.js';
import { languages, perLocale, pt } from '../helpers/locales.js';

/** One path for all tests: what is read of files that have not changed is remembered by their path. */
const folder = mkdtempSync(join(tmpdir(), 'knowledge-'));

/** Of the examples those of one entry: six hundred files would be copied for each test. */
const isCopied = (path: string): boolean => !/examples[\\/]\w+[\\/](?!parks\.yaml)/.test(path);

beforeEach(() => cpSync('knowledge', folder, { recursive: true, filter: isCopied }));

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const change = (name: string, from: string | RegExp, to: string): void => {
  const file = join(folder, name);
  const before = readFileSync(file, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
};

const problemsOf = (): string => {
  try {
    loadKnowledge(folder, languages);
    return '';
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message.replaceAll(folder, 'knowledge');
  }
};

const parks = 'urban-infrastructure/parks.yaml';

describe('the examples of an entry', () => {
  it('may be missing, one language or all: it is found by its title and answer', () => {
    rmSync(join(folder, 'examples/vi/parks.yaml'));
    expect(loadKnowledge(folder, languages).find('parks')).toMatchObject({ examples: { vi: [] }, beyond: { vi: [] } });
    rmSync(join(folder, 'examples'), { recursive: true });
    expect(loadKnowledge(folder, languages).find('parks')?.examples).toEqual(perLocale(() => []));
  });
});

describe('a text in several languages', () => {
  it('may be missing in any but the original', () => {
    change(parks, /^ {2}pt: .*\n(?: {4}.*\n)*/gm, '');
    const entry = loadKnowledge(folder, languages).find('parks');
    expect([entry?.title[pt], entry?.answer[pt], entry?.review[pt]]).toEqual([undefined, undefined, undefined]);
    change(parks, /^ {2}ja: .*\n/m, '');
    expect(problemsOf()).toBe(`knowledge/${parks}:1:1: title.ja: まだ書かれていません。書き足してください。`);
  });

  it('is refused with its place in a language that is not offered', () => {
    change(parks, /^ {2}vi: /m, '  vn: ');
    expect(problemsOf()).toMatch(`knowledge/${parks}:5:3: 「vn」という項目はありません。「vi」のことですか。`);
    change(parks, /^ {2}vn: /m, '  vi: ');
    change('policies.yaml', /\bvi: /, 'fr: ');
    expect(problemsOf()).toMatch(
      /policies\.yaml:\d+:\d+: 「fr」という項目はありません。書けるのは ja、en、pt、vi です。/,
    );
  });
});

describe('the thesaurus', () => {
  it('names the entries that own a concept; an entry may claim one for itself', () => {
    const before = loadKnowledge(folder, languages);
    expect(ownersOf(before.thesaurus, before.entries)).toMatchObject({
      iphone: 'far',
      park: ['parks'],
      'ask-when': undefined,
    });
    change(parks, /^sources:/m, 'concepts: [park, iphone, playground]\nsources:');
    change('industry/tourism.yaml', /^sources:/m, 'concepts: [park]\nsources:');
    const after = loadKnowledge(folder, languages);
    expect(ownersOf(after.thesaurus, after.entries)).toMatchObject({ iphone: ['parks'], park: ['parks', 'tourism'] });
  });
});

describe('a broken knowledge file', () => {
  it('is not there in the real knowledge', () => {
    expect(() => loadKnowledge('knowledge', languages)).not.toThrow();
  });

  it.each([
    [
      'a key twice',
      () => change(parks, /^sources:/m, 'sources: [x]\nsources:'),
      /parks\.yaml:\d+:1: 同じ項目名が二つあります/,
    ],
    ['a tab', () => change(parks, /^ {2}ja: /m, '\tja: '), /parks\.yaml:\d+:\d+: /],
    ['a missing language', () => change(parks, /^ {2}vi: .*\n/m, ''), /parks\.yaml:1:1: title\.vi: /],
    [
      'a related entry that does not exist',
      () => change(parks, /^related: \[/m, 'related: [nowhere, '),
      /parks\.yaml:\d+:\d+: related の「nowhere」/,
    ],
    [
      'an unknown source',
      () => change(parks, /^sources: \[/m, 'sources: [rumour, '),
      /parks\.yaml:\d+:\d+: sources の「rumour」/,
    ],
    [
      'a date that is none',
      () => change(parks, /draft: [\d-]+/, 'draft: soon'),
      /parks\.yaml:\d+:\d+: review\.ja\.draft: /,
    ],
    [
      'a key that nobody knows',
      () => change(parks, /^sources:/m, 'sauces: red\nsources:'),
      /parks\.yaml:\d+:1: 「sauces」という項目はありません。「sources」のことですか/,
    ],
    [
      'a page in two files',
      () =>
        writeFileSync(
          join(folder, 'sources/more.yaml'),
          'manifesto: { title: { ja: x }, publisher: city, read: 2026-11-28 }',
        ),
      /plans\.yaml:\d+:1: 「manifesto」は .*more\.yaml の manifesto にもあります/,
    ],
    [
      'a shared file that is gone',
      () => rmSync(join(folder, 'policies.yaml')),
      /policies\.yaml:1:1: ファイルがありません/,
    ],
    [
      'examples in a language that the bot does not speak',
      () => renameSync(join(folder, 'examples/vi'), join(folder, 'examples/vn')),
      /examples\/vn:1:1: 「vn」は、ボットが話す言語ではありません。「vi」のことですか/,
    ],
    [
      'an example that is no text',
      () => change('examples/pt/parks.yaml', /^ {2}- .*$/m, '  - 12'),
      /examples\/pt\/parks\.yaml:2:5: examples\.0: 文字で書いてください/,
    ],
    [
      'a concept of an entry that is gone',
      () => change('thesaurus/parks.yaml', 'about: [parks]', 'about: [parc]'),
      /thesaurus\/parks\.yaml:\d+:11: 「parc」という項目はありません。「parks」のことですか/,
    ],
    [
      'a concept that belongs to one that is none',
      () => change('thesaurus/parks.yaml', 'about: [parks]', 'about: [parks]\n  broader: parrk'),
      /thesaurus\/parks\.yaml:\d+:3: 「parrk」という言葉は thesaurus にありません。「park」のことですか/,
    ],
    [
      'a concept in two files',
      () => change('thesaurus/parks.yaml', /^park-bench:/m, 'nursery-school:'),
      /thesaurus\/terms\.yaml:\d+:1: 「nursery-school」は .*parks\.yaml にもあります/,
    ],
    [
      'an entry that claims a concept which is none',
      () => change(parks, /^sources:/m, 'concepts: [park, no-such]\nsources:'),
      /parks\.yaml:\d+:18: 「no-such」という言葉は thesaurus にありません/,
    ],
    [
      'far lines in a language that the bot does not speak',
      () => renameSync(join(folder, 'far/pt'), join(folder, 'far/es')),
      /far\/es:1:1: 「es」は、ボットが話す言語ではありません/,
    ],
    [
      'a file name with blanks',
      () => cpSync(join(folder, parks), join(folder, 'urban-infrastructure/My Parks.yaml')),
      /My Parks\.yaml:1:1: ファイル名は/,
    ],
    [
      'a billion laughs',
      () => writeFileSync(join(folder, 'thesaurus/laughs.yaml'), laughs()),
      /laughs\.yaml:1:1: エイリアス/,
    ],
  ])('is told with its place and the cure: %s', (_case, breakIt, message) => {
    breakIt();
    expect(problemsOf()).toMatch(message);
  });

  it('does not hide the problems of another file', () => {
    change(parks, /^sources: .*/m, 'sauce: x');
    change('industry/tourism.yaml', /^sources: .*/m, 'sauce: x');
    expect(problemsOf()).toMatch(/parks\.yaml[\s\S]*tourism\.yaml|tourism\.yaml[\s\S]*parks\.yaml/);
  });
});

const laugh = (name: string, of: string): string =>
  `${name}: &${name} [${Array.from({ length: 9 }, () => `*${of}`).join(', ')}]`;

const laughs = (): string =>
  ['a: &a [x, x]', laugh('b', 'a'), laugh('c', 'b'), laugh('d', 'c'), laugh('e', 'd')].join('\n');
