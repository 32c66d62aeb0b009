import type { Locale } from './locales.js';
import { foldLatin } from './normalize.js';
import { scriptOf } from './scripts.js';

/** A name comes so often in each locale, and nearly always with a capital. */
const leastTimes = 3;
const leastCapitals = 0.5;

/** A locale with less than this share of the most texts has too few to have named everything. */
const leastShare = 0.5;

/** What people write in a locale. */
export interface LocaleTexts {
  locale: Locale;
  texts: readonly string[];
}

interface Count {
  times: number;
  capitals: number;
}

/**
 * Names that texts in all Latin locales hold (Tamamura, Hiji, SDGs): they tell nothing of a message's language.
 * @returns folded to lower case without marks
 */
export function sharedNames(ours: readonly LocaleTexts[]): Set<string> {
  const latin = ours.filter(({ locale }) => scriptOf(locale) === 'Latn').map(({ texts }) => texts);
  const most = Math.max(...latin.map(({ length }) => length));
  const [first, ...others] = latin.filter(({ length }) => length >= most * leastShare).map(namesIn);
  return new Set([...(first ?? [])].filter((name) => others.every((names) => names.has(name))));
}

function namesIn(texts: readonly string[]): Set<string> {
  const counts = new Map<string, Count>();
  for (const word of texts.flatMap((text) => text.match(/[\p{Script=Latin}\p{M}]{3,}/gu) ?? [])) {
    const key = foldLatin(word.normalize('NFC').toLowerCase());
    const { times, capitals } = counts.get(key) ?? { times: 0, capitals: 0 };
    counts.set(key, { times: times + 1, capitals: capitals + (/^\p{Lu}/u.test(word) ? 1 : 0) });
  }
  const isName = ({ times, capitals }: Count) => times >= leastTimes && capitals >= times * leastCapitals;
  return new Set([...counts].filter(([, count]) => isName(count)).map(([word]) => word));
}
