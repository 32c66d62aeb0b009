import { expect, it } from '@jest/globals';
import { textTable } from '../../src/cli/text-table.js';

it('aligns columns whose texts are half and full width', () => {
  expect(
    textTable([
      ['', '項目'],
      ['日本語', '9'],
      ['việt', '10'],
    ]),
  ).toBe('        項目\n日本語     9\nviệt      10');
});
