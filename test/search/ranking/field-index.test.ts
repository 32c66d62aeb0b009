import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createFieldIndex, fieldScores } from '../../../src/search/ranking/field-index.js';

const words = (text: string): string[] => text.split(' ');

const index = createFieldIndex([
  { id: 'library', title: words('city library'), answer: words('books are lent for two weeks by the city'), words: [] },
  { id: 'parks', title: words('city parks'), answer: words('the library stands in a park'), words: [] },
  {
    id: 'buses',
    title: words('city buses'),
    answer: words('a bus goes to the station every hour of the day'),
    words: [],
  },
]);

const bestOf = (query: string): string | undefined =>
  [...fieldScores(words(query), index)].toSorted(([, a], [, b]) => b - a)[0]?.[0];

describe('titles and answers', () => {
  it('find a passage by its title before one that mentions the matter', () => {
    expect(bestOf('library')).toBe('library');
  });

  it('find a passage by what only its answer says', () => {
    expect(bestOf('when is the next to the station')).toBe('buses');
  });

  it('weigh a rare word more than one that all passages have', () => {
    expect(bestOf('city books')).toBe('library');
  });

  it('are not found by words that none of them has', () => {
    expect(fieldScores(words('passport visa'), index).size).toBe(0);
    expect(fieldScores([], index).size).toBe(0);
  });

  it('score between 0 and 1, whatever is asked', () => {
    const vocabulary = ['city', 'library', 'books', 'park', 's:tosyo', 'passport', 'the', ''];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...vocabulary)), (query) => {
        for (const score of fieldScores(query, index).values()) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
