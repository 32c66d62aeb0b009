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
