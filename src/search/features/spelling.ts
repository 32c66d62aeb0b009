import { distance } from 'fastest-levenshtein';
import type { Locale } from '../../language/locales.js';
import { foldLatin, normalize, wordsOf } from '../../language/normalize.js';
import { languageModule } from '../../language/registry.js';

interface KnownWord {
  word: string;
  sound: string;
  consonants: string;
  times: number;
}

interface Correction {
  word: string;
  /** How many slips lie between. */
  slips: number;
}

/** A word of fewer texts may itself be a slip in somebody's example. */
const leastTimes = 3;
/** Shorter words are near too many others. */
const leastLetters = 4;
/** Correcting compares a word with all known ones: enough for any question, bounded for a page of nonsense. */
const maxCorrections = 12;

/** The words of a corpus. Plain data: it can be kept in a file. */
export interface WordList {
  seen: ReadonlySet<string>;
  /** Those that a slip may have meant, by the first letter of their sound: hardly anybody mistypes that one. */
  byInitial: ReadonlyMap<string, readonly KnownWord[]>;
}

export function wordsIn(texts: readonly string[], locale: Locale): WordList {
  const counts = new Map<string, number>();
  if (!languageModule(locale).correctsSpelling) return { seen: new Set(), byInitial: new Map() };
  for (const word of texts.flatMap((text) => spelledOut(text, locale).map(foldLatin))) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const byInitial = new Map<string, KnownWord[]>();
  for (const [word, times] of counts) {
    if (times < leastTimes || word.length < leastLetters) continue;
    const known = { word, times, sound: soundOf(word), consonants: consonantsOf(word) };
    byInitial.set(known.sound.charAt(0), [...(byInitial.get(known.sound.charAt(0)) ?? []), known]);
  }
  return { seen: new Set(counts.keys()), byInitial };
}

/** Reads a word that no text here has as the likeliest one that they have: "promoshun" → promotion. */
export function correctSpelling(query: string, { seen, byInitial }: WordList, locale: Locale): string {
  if (byInitial.size === 0) return query;
  let left = maxCorrections;
  return spelledOut(query, locale)
    .map((word) => {
      const folded = foldLatin(word);
      if (left === 0 || seen.has(folded) || !/^[a-z]{3,24}$/.test(folded)) return word;
      left -= 1;
      return reading(word, likeliest(folded, byInitial));
    })
    .join(' ');
}

const spelledOut = (text: string, locale: Locale): string[] =>
  languageModule(locale).spellOut(wordsOf(normalize(text)));

/** English and Portuguese letters for one sound, and endings that people write by ear. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/tion|sion|cao|sao|shun/g, 'xon'],
  [/ph/g, 'f'],
  [/ck|qu(?=[ei])|[cq](?![ei])/g, 'k'],
  [/c(?=[ei])|z/g, 's'],
  [/sh|ch/g, 'x'],
  [/y/g, 'i'],
  [/lh/g, 'li'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
  [/(?<=.{3})[eg]$/, ''],
];

const soundOf = (word: string): string => sounds.reduce((sound, [letters, one]) => sound.replace(letters, one), word);

const consonantsOf = (word: string): string => soundOf(word).replace(/(?<=.)[aeiou]/g, '');

/** One that sounds the same is the word; one that only resembles it may be another, and both are looked for. */
function reading(word: string, correction: Correction | undefined): string {
  if (!correction) return word;
  return correction.slips === 0 ? correction.word : `${word} ${correction.word}`;
}

function likeliest(word: string, byInitial: WordList['byInitial']): Correction | undefined {
  const sound = soundOf(word);
  const consonants = consonantsOf(word);
  // "bldgs", "wtr": whoever leaves out the vowels leaves out all but the first.
  const withoutVowels = sound.length <= consonants.length && consonants.length >= 3;
  let best: (Correction & { worth: number }) | undefined;
  for (const candidate of byInitial.get(sound.charAt(0)) ?? []) {
    const slips = withoutVowels && candidate.consonants === consonants ? 1 : slipsUpTo(2, sound, candidate.sound);
    if (slips > slipsIn(sound)) continue;
    const worth = Math.log(candidate.times) - 4 * slips;
    if (!best || worth > best.worth) best = { word: candidate.word, slips, worth };
  }
  return best;
}

/** How many slips a word of this length can bear and still be told from others. */
const slipsIn = (sound: string): number => (sound.length >= 8 ? 2 : sound.length >= 4 ? 1 : 0);

/** Letters put in, left out, changed or swapped with the next; more than `most` counts as Infinity. */
function slipsUpTo(most: number, a: string, b: string): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  const slips = areSwapped(a, b) ? 1 : distance(a, b);
  return slips > most ? Infinity : slips;
}

/** Whether one pair of neighbours stands the other way round, and nothing else differs: "parsk", parks. */
function areSwapped(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
