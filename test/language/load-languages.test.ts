import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadContent } from '../../src/content/load-content.js';
import { ContentError } from '../../src/errors.js';
import { loadLanguages } from '../../src/language/load-languages.js';
import { localeCode } from '../../src/language/locales.js';
import { createDirectTrainer } from '../../src/learning/direct-trainer.js';
import { writeSmallKnowledge } from '../helpers/small-knowledge.js';
import { en, ja, pt, vi } from '../helpers/locales.js';

let home: string;
let folder: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'languages-'));
  folder = join(home, 'locales');
  cpSync('locales', folder, { recursive: true });
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

const describeLanguage = (locale: string, language: object) => {
  mkdirSync(join(folder, locale), { recursive: true });
  writeFileSync(join(folder, locale, 'language.json'), JSON.stringify(language, undefined, 2));
};

/** As clerks are told: file:line:column and what to do. */
function told(load: () => unknown): string[] {
  try {
    load();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(
      ({ file, line, column, message }) => `${file.slice(home.length + 1)}:${line}:${column}: ${message}`,
    );
  }
  return [];
}

const refused = () => told(() => loadLanguages(folder));

describe('the languages of a folder', () => {
  it('are its folders, the original first', () => {
    describeLanguage('es', { name: 'Español' });
    expect(loadLanguages(folder).locales).toEqual(['ja', 'en', 'es', 'pt', 'vi']);
  });

  it('serve the tags that LINE and browsers send', () => {
    describeLanguage('zh-Hans', { name: '简体中文' });
    describeLanguage('zh-Hant', { name: '繁體中文' });
    const { serving } = loadLanguages(folder);
    const tags = ['pt-BR', 'PT', 'ja-JP', 'zh-TW', 'zh-CN', 'zh', 'fr', '', 'not a tag', undefined];
    expect(tags.map(serving)).toEqual([
      pt,
      pt,
      ja,
      'zh-Hant',
      'zh-Hans',
      'zh-Hans',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('show what one lacks in the next of its fallbacks, and at last in the original', () => {
    describeLanguage('es', { name: 'Español', fallback: ['pt', 'en'] });
    const { find } = loadLanguages(folder);
    const es = localeCode.parse('es');
    expect(find({ [ja]: '公園', [en]: 'parks' }, es)).toEqual({ text: 'parks', locale: en });
    expect(find({ [ja]: '公園', [en]: 'parks', [pt]: 'parques' }, es)).toEqual({ text: 'parques', locale: pt });
    expect(find({ [ja]: '公園', [vi]: 'công viên' }, es)).toEqual({ text: '公園', locale: ja });
  });
});

describe('a folder of languages is refused', () => {
  it('if a folder describes no language', () => {
    mkdirSync(join(folder, 'es'));
    expect(refused()).toEqual([
      'locales/es/language.json:1:1: ファイルがありません。{ "name": "その言語での、その言語の名前" } と書いて作るか、フォルダーごと消してください。',
    ]);
  });

  it('if a folder has no wording', () => {
    describeLanguage('es', { name: 'Español' });
    mkdirSync(join(home, 'knowledge'));
    writeSmallKnowledge(join(home, 'knowledge'));
    const loading = loadContent({ knowledge: join(home, 'knowledge'), locales: folder }, createDirectTrainer());
    return expect(loading).rejects.toThrow(/locales\/es\/bot\.json:1:1[^]*locales\/es\/page\.json:1:1/);
  });

  it.each(['jp', 'vn', 'spanish', 'EN', 'xx-YY'])('if a folder is named after no language: %s', (name) => {
    mkdirSync(join(folder, name));
    expect(refused()).toEqual([
      `locales/${name}:1:1: 「${name}」という言語はありません。フォルダーの名前を言語コード（ja、en、zh-Hans など）に直すか、フォルダーを消してください。`,
    ]);
  });

  it('if two languages have one name', () => {
    describeLanguage('es', { fallback: [], name: 'ENGLISH' });
    expect(refused()).toEqual([
      'locales/es/language.json:3:3: 「ENGLISH」は en の名前でもあります。別の名前にしてください。',
    ]);
  });

  it('if a fallback is no language of the bot', () => {
    describeLanguage('es', { name: 'Español', fallback: ['ja', 'fr'] });
    expect(refused()).toEqual([
      'locales/es/language.json:5:5: 「fr」のフォルダーがありません。ある言語を書いてください。',
    ]);
  });

  it('if the original is not there, or no folder at all', () => {
    rmSync(join(folder, 'ja'), { recursive: true });
    expect(refused()[0]).toMatch(/^locales\/ja:1:1: もとの文の言語のフォルダーがありません/);
    rmSync(folder, { recursive: true });
    expect(refused()).toHaveLength(1);
  });
});
