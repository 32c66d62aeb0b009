import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { correctSpelling, wordsIn } from '../../../src/search/features/spelling.js';
import { en, pt, vi } from '../../helpers/locales.js';

const often = (texts: readonly string[]) => [...texts, ...texts, ...texts];
const english = wordsIn(often(['promotion of tourism', 'schools and buildings', 'evacuation of the town']), en);
const portuguese = wordsIn(often(['crianças pequenas da escola', 'serviço da prefeitura']), pt);

describe('misspelt words', () => {
  it.each([
    ['promoshun', 'promotion'],
    ['tourizm', 'tourism'],
    ['skools', 'schools'],
    ['bldngs', 'bldngs buildings'],
  ])('reads %s as %s in English', (typed, read) => {
    expect(correctSpelling(typed, english, en)).toBe(read);
  });

  it.each([
    ['servisso', 'servisso servico'],
    ['pekenas', 'pequenas'],
  ])('reads %s as %s in Portuguese', (typed, read) => {
    expect(correctSpelling(typed, portuguese, pt)).toBe(read);
  });

  it('keeps a word beside one that it only resembles', () => {
    expect(correctSpelling('evaluation', english, en)).toBe('evaluation evacuation');
  });

  it('leaves known words and strange ones alone', () => {
    expect(correctSpelling('schools of xylophone', english, en)).toBe('schools of xylophone');
  });

  it('leaves Japanese and Vietnamese as they are', () => {
    expect(correctSpelling('Truongg học', wordsIn(['trường học'], vi), vi)).toBe('Truongg học');
  });

  it('adds at most one word to each of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const words = correctSpelling(text, english, en).split(' ');
        expect(words.length).toBeLessThanOrEqual(2 * text.length + 1);
      }),
    );
  });
});
