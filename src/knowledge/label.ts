import { graphemeCount } from '../language/graphemes.js';
import type { Languages } from '../language/languages.js';
import type { Locale } from '../language/locales.js';
import { type Entry, labelLength } from './entry.js';

type Named = Pick<Entry, 'title' | 'label'>;

/** An entry's short name: its label, else as much of its title as fits without cutting a word. */
export const labelOf = ({ label, title }: Named, locale: Locale, languages: Languages): string => {
  const { text, locale: shown } = languages.find(title, locale);
  return label?.[shown] ?? shortTitle(text, shown);
};

/** "Policy 2: Better education (kyōiku)" loses what is in brackets, then what follows the colon, then whole words. */
export function shortTitle(title: string, locale: Locale): string {
  const plain = title.replace(/\s*[(（][^)）]*[)）]/gu, '').trim();
  const [head = ''] = plain.split(/[:：]/u);
  return (
    [title, plain, head].find((text) => text !== '' && graphemeCount(text) <= labelLength) ?? firstWords(plain, locale)
  );
}

function firstWords(text: string, locale: Locale): string {
  let words = '';
  for (const { segment } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)) {
    if (graphemeCount(words + segment) > labelLength) break;
    words += segment;
  }
  return words.replace(/[\s\p{P}]+$/u, '') || text;
}
