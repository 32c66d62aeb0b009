import { eldScores } from './eld-scores.js';
import type { Identification, LanguageModule } from './language-module.js';
import { letterScores } from './letter-model.js';
import { type Lexicon, shareOfWords } from './lexicon.js';
import type { Locale } from './locales.js';
import { foldLatin, wordsOf } from './normalize.js';
import { detectOneWord } from './one-word.js';
import { languageModule } from './registry.js';
import { type Detection, languageNamed, type UsualLocale } from './detection.js';
import type { LatinModel } from './train-letters.js';

/** eld's score runs from 0 to 1, the letter model's over some 5: chosen on test/questions and public short texts. */
const eldWeight = 2;
/** What it counts that all words of a text that anybody knows are a language's own. */
const lexiconWeight = 1.5;
/** How much likelier than each of ours another language must be: a resident taken for a foreigner gets no answer. */
const otherLanguageLead = 0.6;
/** A lead below which Latin letters stay undecided. */
const decidedLead = 0.05;
/** Letters less likely than this in every language are a hand on the keyboard ("asdkjfh"): one real word in 500 is. */
const leastLikelihood = -8.8;
/** What everybody's second language leads by in a stranger's one word. */
const leadOfLinguaFranca = 0.2;
/** What a person's language leads by in a message of one word; in one of ten, by a tenth of it. */
const leadOfUsual: Readonly<Record<UsualLocale['from'], number>> = { choice: 3, writing: 3, profile: 1 };

interface Scored {
  language: string;
  score: number;
}

interface Person {
  offered: readonly Locale[];
  usual: UsualLocale | undefined;
}

/** The language of a text in Latin letters that no rule has settled. */
export function detectLatin(text: string, model: LatinModel, person: Person): Detection {
  const { offered, usual } = person;
  const words = wordsOf(text);
  const [word, another] = words;
  const alone = word !== undefined && another === undefined ? detectOneWord(word, model.lexicon, person) : undefined;
  if (alone) return alone;
  const likelihoods = letterScores(text, model.letters);
  if (text === '' || isNoise(text, likelihoods)) return { kind: 'undecided', latin: true };
  const scores = scoresOf(text, model, { likelihoods, offered, usual });
  const [best] = scores;
  const ours = offered.filter((locale) => !model.littleKnown.has(locale));
  const [first, second] = scores.filter(({ language }) => ours.some((locale) => locale === language));
  if (!best || !first) return { kind: 'undecided', latin: true };
  if (best !== first && best.score - first.score > otherLanguageLead) return languageNamed(best.language, offered);
  if (second && first.score - second.score < decidedLead) return { kind: 'undecided', latin: true };
  return languageNamed(first.language, offered);
}

/** Nobody types a letter with its marks by chance. */
const isNoise = (text: string, likelihoods: ReadonlyMap<string, number>): boolean =>
  text === foldLatin(text) && Math.max(...likelihoods.values()) < leastLikelihood;

/** Best first. */
function scoresOf(
  text: string,
  { lexicon }: LatinModel,
  { likelihoods, offered, usual }: Person & { likelihoods: ReadonlyMap<string, number> },
): Scored[] {
  const words = wordsOf(text);
  const eldScoreOf = eldScores(text);
  const shareOf = shareOfWords(words, lexicon);
  const ours = new Map<string, LanguageModule>(offered.map((locale) => [locale, languageModule(locale)]));
  return [...likelihoods]
    .filter(
      ([language]) => language === usual?.locale || canBe(words, language, ours.get(language)?.identification, lexicon),
    )
    .map(([language, likelihood]) => {
      const module = ours.get(language);
      const score =
        likelihood +
        eldWeight * eldScoreOf(module ? module.identification.eldCode(text) : language) +
        lexiconWeight * (shareOf?.(language) ?? 0) +
        leadOf(language, module, usual) / words.length;
      return { language, score };
    })
    .toSorted((a, b) => b.score - a.score);
}

function leadOf(language: string, module: LanguageModule | undefined, usual: UsualLocale | undefined): number {
  if (usual) return language === usual.locale ? leadOfUsual[usual.from] : 0;
  return module?.isLinguaFranca ? leadOfLinguaFranca : 0;
}

/**
 * A word alone says little: it is romaji, or of a language that is not ours, only where texts of that language have it.
 */
function canBe(words: readonly string[], language: string, own: Identification | undefined, lexicon: Lexicon): boolean {
  const [word = ''] = words;
  const isAtHome = own !== undefined && own.inLatin === undefined;
  if (words.length === 1 && !isAtHome && !lexicon.get(foldLatin(word))?.includes(language)) return false;
  return own?.canBe(words) ?? true;
}
