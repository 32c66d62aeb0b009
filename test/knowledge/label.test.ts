import { describe, expect, it } from '@jest/globals';
import { labelOf, shortTitle } from '../../src/knowledge/label.js';
import { realContent } from '../helpers/content.js';
import { en, ja, locales, pt, vi } from '../helpers/locales.js';

const { entries, languages } = realContent.knowledge;

describe('the short name of an entry', () => {
  it.each([
    [ja, '公園整備', '公園整備'],
    [en, 'Tobu Railway: making it more convenient', 'Tobu Railway'],
    [pt, 'Prevenção de crimes (bōhan)', 'Prevenção de crimes'],
    [vi, 'Hỗ trợ nuôi con phù hợp với thời đại', 'Hỗ trợ nuôi con phù'],
    [en, 'People with disabilities: better welfare', 'People with'],
    [ja, '総合計画の施策・事業の評価手法の見直しについての長い名前', '総合計画の施策・事業の評価手法の見直し'],
  ])('is as much of its title as fits in whole words: %s %s', (locale, title, expected) => {
    expect(shortTitle(title, locale)).toBe(expected);
  });

  it('is its label where it has one, and nobody else’s in any language', () => {
    expect(
      labelOf({ title: { [ja]: '公園整備', [en]: 'Improving parks' }, label: { [en]: 'Parks' } }, en, languages),
    ).toBe('Parks');
    for (const locale of locales) {
      const labels = entries.map((entry) => labelOf(entry, locale, languages));
      expect(new Set(labels).size).toBe(entries.length);
    }
  });
});
