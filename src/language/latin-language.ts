import { eldScores } from './eld-scores.js';
import type { Identification } from './language-module.js';
import { letterScores } from './letter-model.js';
import type { Locale } from './locales.js';
import { wordsOf } from './normalize.js';
import { languageModule } from './registry.js';
import { type Detection, languageNamed } from './detection.js';
import type { LatinModel } from './train-letters.js';

/** eld's score runs from 0 to 1, the letter model's over some 5: chosen on test/questions and public short texts. */
const eldWeight = 2;
/** How much likelier than each of ours another language must be: a resident taken for a foreigner gets no answer. */
const otherLanguageLead = 0.6;
/** A lead below which Latin letters stay undecided. */
const decidedLead = 0.05;
/** Letters less likely than this in every language are a hand on the keyboard ("asdkjfh"): one real word in 500 is. */
const leastLikelihood = -8.8;

interface Scored {
  language: string;
  score: number;
}

/** The language of a text in Latin letters that no rule has settled. */
export function detectLatin(text: string, { letters, littleKnown }: LatinModel, offered: readonly Locale[]): Detection {
  const likelihoods = letterScores(text, letters);
  if (text === '' || Math.max(...likelihoods.values()) < leastLikelihood) return { kind: 'undecided', latin: true };
  const scores = scoresOf(text, likelihoods, offered);
  const [best] = scores;
  const ours = offered.filter((locale) => !littleKnown.has(locale));
  const [first, second] = scores.filter(({ language }) => ours.some((locale) => locale === language));
  if (!best || !first) return { kind: 'undecided', latin: true };
  if (best !== first && best.score - first.score > otherLanguageLead) return languageNamed(best.language, offered);
  if (second && first.score - second.score < decidedLead) return { kind: 'undecided', latin: true };
  return languageNamed(first.language, offered);
}

/** Best first. */
function scoresOf(text: string, likelihoods: ReadonlyMap<string, number>, offered: readonly Locale[]): Scored[] {
  const words = wordsOf(text);
  const eldScoreOf = eldScores(text);
  const ours = new Map<string, Identification>(
    offered.map((locale) => [locale, languageModule(locale).identification]),
  );
  return [...likelihoods]
    .filter(([language]) => ours.get(language)?.canBe(words) ?? true)
    .map(([language, likelihood]) => {
      const own = ours.get(language);
      return { language, score: likelihood + eldWeight * eldScoreOf(own ? own.eldCode : language) };
    })
    .toSorted((a, b) => b.score - a.score);
}
