import { describe, expect, it } from '@jest/globals';
import { analyze } from '../../src/language/analyze.js';
import { soundSkeleton } from '../../src/language/languages/ja/sound.js';
import { foldLatin, normalize } from '../../src/language/normalize.js';
import { looksLikeRomaji } from '../../src/language/languages/ja/romaji.js';
import { decodeTelex, isTelex } from '../../src/language/languages/vi/telex.js';
import { en, ja, pt, vi } from '../helpers/locales.js';

describe('normalising', () => {
  it.each([
    ['ｺﾞﾐ ＡＢＣ', 'ゴミ abc'],
    ['a\u200bb\u0007c', 'abc'],
    ['x\ud800y', 'x\ufffdy'],
    ['see https://example.com/a?b=c now', 'see now'],
    ['火事です（ana@example.com）助けて', '火事です( )助けて'],
    ['https://example.com/を見ました', 'を見ました'],
    ['two\n\nlines', 'two lines'],
    ['髙橋と伊勢﨑の濵邉齋', '高橋と伊勢崎の浜辺斎'],
    ['⻑寿と⾼齢と⺟', '長寿と高齢と母'],
  ])('makes %j into %j', (text, expected) => {
    expect(normalize(text)).toBe(expected);
  });

  it('takes the marks off Latin letters and leaves kana theirs', () => {
    expect(foldLatin('não đường がぎ')).toBe('nao duong がぎ');
  });
});

describe('the analyzers', () => {
  it.each([
    [ja, 'ゴミ', 'ｺﾞﾐ'],
    [en, 'playgrounds', 'Playground'],
    [pt, 'informações', 'informacoes'],
    [pt, 'vc sabe oq é', 'você sabe o que é'],
    [vi, 'nhà trẻ', 'nha tre'],
    [vi, 'nha2 tre3', 'nhaf trer'],
    [vi, 'ko dc', 'không được'],
  ])('see one word in %s: %s = %s', (locale, one, other) => {
    expect(analyze(one, locale).tokens).toEqual(analyze(other, locale).tokens);
  });

  it.each([
    ['しやくしょ', 'shiyakusho'],
    ['がっこう', 'gakkō'],
    ['ふくし', 'hukusi'],
    ['とうぶ', 'toobu'],
    ['こうみんかん', 'kominkan'],
  ])('hear one sound: %s = %s', (kana, romaji) => {
    expect(soundSkeleton(kana)).toBe(soundSkeleton(romaji));
  });
});

describe('Vietnamese from a keyboard that was not switched', () => {
  it.each([
    ['choongs', 'chong'],
    ['nha2', 'nha'],
    ['duwowngf', 'duong'],
    ['class', 'class'],
    ['school', 'school'],
    ['ban', 'ban'],
  ])('reads %s as %s', (typed, meant) => {
    expect(decodeTelex(typed)).toBe(meant);
  });

  it('is told from English by the whole message', () => {
    const lexicon = new Map(['giam', 'rac', 'va', 'chong', 'nong', 'len'].map((syllable) => [syllable, ['vi']]));
    expect(isTelex('giamr racs vaf choongs noongs leen'.split(' '), lexicon)).toBe(true);
    expect(isTelex('is there a class for kids at school'.split(' '), lexicon)).toBe(false);
  });

  it('is not seen in words of another language', () => {
    const lexicon = new Map([
      ['mais', ['pt']],
      ['ver', ['pt']],
      ['mai', ['vi']],
      ['ve', ['vi']],
    ]);
    expect(isTelex(['ver', 'mais'], lexicon)).toBe(false);
  });
});

describe('romaji', () => {
  it.each([
    ['kono machi no kouen wa doko desu ka', true],
    ['shōgakkō', true],
    ['what about the parks', false],
    ['SDGs'.toLowerCase(), false],
  ])('%s: %s', (text, expected) => {
    expect(looksLikeRomaji(text.split(' '))).toBe(expected);
  });
});
