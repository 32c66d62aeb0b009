import { describe, expect, it } from '@jest/globals';
import { sourceAges } from '../../src/checking/source-ages.js';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.js';
import { withBroken } from '../helpers/broken-knowledge.js';
import { languages } from '../helpers/locales.js';

describe('the list of sources', () => {
  it('says how long ago somebody read each page, and which entries rest on it', () =>
    withBroken('old-source', async (directory) => {
      const ages = sourceAges(loadKnowledge(directory, languages), '2026-11-24');
      expect(ages).toMatchObject([
        { id: 'city-magazine', days: 268, usedBy: ['contact', 'parks', 'urban-infrastructure'] },
      ]);
    }));
});
