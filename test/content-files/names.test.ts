import { describe, expect, it } from '@jest/globals';
import { isContentFile } from '../../src/content-files/names.js';

describe('a content file', () => {
  it.each(['knowledge/town/parks.yaml', 'parks.yml', 'locales/ja/bot.json'])('is %s', (path) => {
    expect(isContentFile(path)).toBe(true);
  });

  it.each([
    '.parks.yaml.swp',
    'town/.#parks.yaml',
    '#parks.yaml#',
    'parks.yaml~',
    'parks.yaml.tmp',
    '~$parks.yaml',
    '4913',
    'knowledge/.schema.json',
  ])('is not what an editor puts beside it: %s', (path) => {
    expect(isContentFile(path)).toBe(false);
  });
});
