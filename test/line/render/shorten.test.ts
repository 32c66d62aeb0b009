import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { graphemeCount } from '../../../src/language/graphemes.js';
import { shorten, shortenUnits } from '../../../src/line/render/shorten.js';

describe('shortening', () => {
  it.each([
    ['a short label stays', '公園', 20, '公園'],
    ['words stay whole', 'Apoio à criação dos filhos', 20, 'Apoio à criação…'],
    ['a text without blanks is cut where it must', '時代に合わせた子育て支援', 6, '時代に合わ…'],
    ['a family is one character', '👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 2, '👨‍👩‍👧‍👦…'],
  ])('%s', (_case, text, limit, expected) => {
    expect(shorten(text, limit)).toBe(expected);
  });

  it('never exceeds the limit, in graphemes or in UTF-16 units', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, limit) => {
        expect(graphemeCount(shorten(text, limit))).toBeLessThanOrEqual(limit);
        expect(shortenUnits(text, limit).length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
