import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { type Analysis, pairs, remembering, soundPrefix, stemming } from '../analysis.js';
import type { LanguageModule } from '../language-module.js';
import { localeCode } from '../locales.js';
import { ngrams } from '../normalize.js';
import { hasKanji } from '../scripts.js';
import { japaneseFigures } from './ja/figures.js';
import { type Morpheme, morphemesOf, readingOf } from './ja/morphemes.js';
import { looksLikeRomaji } from './ja/romaji.js';
import { runBigrams } from './ja/runs.js';
import { romajiOf, soundSkeleton } from './ja/sound.js';

function analyze(text: string): Analysis {
  const morphemes = morphemesOf(text);
  const content = morphemes.filter(({ isContent }) => isContent).map(({ base }) => base);
  const tokens = [...content, ...runBigrams(text)];
  return { tokens, features: [...tokens, ...soundFeatures(text, morphemes)], phrasing: phrasingOf(text, morphemes) };
}

/** Endings, particles and auxiliaries say whether somebody asks, wishes or tells: "いくらですか", "あったらなあ". */
function phrasingOf(text: string, morphemes: readonly Morpheme[]): string[] {
  const words = morphemes.map(({ base }) => base);
  return [...words, ...pairs(words), ...ngrams(text.replaceAll(' ', ''), 2, 3).map((gram) => `x:${gram}`)];
}

/** Who writes more has said it by then; turning a whole page into sounds would be most of a question's time. */
const longestSound = 400;

/** How the text sounds, in n-grams: what kana-only, romaji and kanji questions have in common. */
function soundFeatures(text: string, morphemes: readonly Morpheme[]): string[] {
  const spoken = hasKanji(text) ? readingOf(morphemes) : text;
  const sound = soundSkeleton(spoken.slice(0, longestSound)).replaceAll(' ', '');
  return ngrams(sound, 3, 4).map((gram) => `${soundPrefix}${gram}`);
}

const spellOut = (words: readonly string[]): string[] => [...words];

export const ja: LanguageModule = {
  locale: localeCode.parse('ja'),
  analyze,
  // Latin words amid Japanese: takes the plural off, whatever their language.
  stems: stemming(spellOut, remembering(stemEnglish)),
  spellOut,
  correctsSpelling: false,
  isLinguaFranca: false,
  identification: {
    // What is in Latin letters is romaji, which eld does not know.
    eldCode: () => undefined,
    isPlain: () => false,
    canBe: looksLikeRomaji,
    leavesOutMarks: false,
    inLatin: romajiOf,
  },
  figures: japaneseFigures,
};
