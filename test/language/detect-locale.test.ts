import { describe, expect, it } from '@jest/globals';
import { sharedNames } from '../../src/language/shared-names.js';
import { realContent } from '../helpers/content.js';
import { en, ja, pt, vi } from '../helpers/locales.js';

const { detectLocale } = realContent;

const often = (text: string) => [text, text, text];

describe('the language of a message', () => {
  it.each([
    ['names of the town alone', 'Tamamura Isesaki'],
    ['the name of the mayor alone', 'Hiji Yasuo'],
    ['a hand on the keyboard', 'qwrtz hjkl vbnmx'],
  ])('is undecided for %s', (_kind, text) => {
    expect(detectLocale(text)).toEqual({ kind: 'undecided', latin: true });
  });

  it('is that of the sentence, not of the title that it cites', () => {
    expect(detectLocale('O que significa "the city of smiles" para a prefeitura?')).toEqual({
      kind: 'locale',
      locale: 'pt',
    });
  });

  it('is Japanese where Japanese particles tie foreign words', () => {
    expect(detectLocale('shopping center parking lotはどこ')).toEqual({ kind: 'locale', locale: 'ja' });
  });
});

describe('a text in kanji alone', () => {
  it.each([
    '罹災証明',
    '剪定枝',
    '鬱病相談',
    '髙齢者',
    '濱田',
    '渡邊',
    '目的',
    '終了',
    '怪我',
    '小学校給食',
    '不要品',
    '国際交流',
  ])('is Japanese: %s', (text) => {
    expect(detectLocale(text)).toEqual({ kind: 'locale', locale: 'ja' });
  });

  it.each([
    ['我住伊勢崎', 'zh-Hant'],
    ['中文', 'zh-Hant'],
    ['孩子生病了怎么办', 'zh-Hans'],
    ['請問垃圾怎麼分類', 'zh-Hant'],
    ['幼儿园报名', 'zh-Hans'],
  ])('is Chinese where its words are: %s', (text, language) => {
    expect(detectLocale(text)).toEqual({ kind: 'other', language });
  });
});

describe('a word alone', () => {
  it.each([
    ['museum', 'en'],
    ['creche', 'pt'],
    ['crime', 'en'],
    ['músico', 'pt'],
  ])('of a stranger is in the language that has it, else in everybody’s: %s', (word, locale) => {
    expect(detectLocale(word)).toEqual({ kind: 'locale', locale });
  });

  it.each(['museum', 'creche', 'visa', 'gomi', 'hotel'])('leaves no conversation: %s', (word) => {
    expect(detectLocale(word, { locale: vi, from: 'writing' })).toEqual({ kind: 'undecided', latin: true });
  });

  it('leaves a browser’s language where the texts of another have it', () => {
    expect(detectLocale('museum', { locale: pt, from: 'profile' })).toEqual({ kind: 'locale', locale: 'en' });
    expect(detectLocale('museu', { locale: en, from: 'profile' })).toEqual({ kind: 'locale', locale: 'pt' });
  });
});

describe('a sentence', () => {
  it.each([
    ['how much is it?', 'en'],
    ['is this true', 'en'],
    ['meus pais', 'pt'],
    ['ver mais', 'pt'],
    ['giamr racs vaf choongs noongs leen', 'vi'],
  ])('is Telex only where nobody else writes so: %s', (text, locale) => {
    expect(detectLocale(text)).toEqual({ kind: 'locale', locale });
  });

  it.each([
    ['What does the city do about empty houses?', 'en'],
    ['O que a prefeitura faz com as casas vazias?', 'pt'],
    ['thanh pho lam gi voi nha trong vay a?', 'vi'],
  ])('leaves the language of a conversation: %s', (text, locale) => {
    for (const usual of [ja, en, pt, vi]) {
      expect(detectLocale(text, { locale: usual, from: 'writing' })).toEqual({ kind: 'locale', locale });
    }
  });
});

describe('names that all locales share', () => {
  it('are capitalised in each of them', () => {
    const names = sharedNames([
      { locale: ja, texts: [] },
      { locale: en, texts: often('The park of Tamamura') },
      { locale: pt, texts: often('O park de Tamamura') },
      { locale: vi, texts: often('Công viên park ở Tamamura') },
    ]);
    expect([...names]).toEqual(['tamamura']);
  });

  it('are none where one locale lacks them', () => {
    const names = sharedNames([
      { locale: en, texts: often('see Tobu') },
      { locale: pt, texts: often('ver Tobu') },
      { locale: vi, texts: often('xem tàu') },
    ]);
    expect([...names]).toEqual([]);
  });
});
