import type { Knowledge } from '../knowledge/knowledge.js';
import type { Locale } from '../language/locales.js';

/** What the nearest entry says first: perhaps it is all that the person wanted. */
export function firstSentenceOf(id: string, locale: Locale, { find, languages }: Knowledge): string | undefined {
  const entry = find(id);
  if (!entry) return undefined;
  const { text, locale: shown } = languages.find(entry.answer, locale);
  const [first] = new Intl.Segmenter(shown, { granularity: 'sentence' }).segment(text.trim());
  return first?.segment.trim();
}
