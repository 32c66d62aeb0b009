import type { Analysis } from './analysis.js';
import type { FigureWords } from './figures.js';
import type { Lexicon } from './lexicon.js';
import type { Locale } from './locales.js';

/** All that the code knows of one language. A language without a module gets a generic one for its script. */
export interface LanguageModule {
  readonly locale: Locale;
  /** Makes a normalized text comparable, whether it is indexed or asked. */
  analyze(normalized: string): Analysis;
  /** The words of a normalized text in their base form. */
  stems(normalized: string): string[];
  /** Words of chat and of phones spelled out: "pls" → "please". */
  spellOut(words: readonly string[]): string[];
  /** Whether a word that no text has is read as the likeliest one that they have: words must be long and apart. */
  readonly correctsSpelling: boolean;
  /** Everybody's second language: its short phrases say little of who writes them. */
  readonly isLinguaFranca: boolean;
  readonly identification: Identification;
  readonly figures: FigureWords;
}

/** How a short text is known to be in this language, once its script leaves several. */
export interface Identification {
  /** The language's name in eld (ISO 639-1) for a text; undefined where eld does not know what people write. */
  eldCode(text: string): string | undefined;
  /** Whether a text is plainly in this language. Both are normalized; `own` is without names, figures and quotations. */
  isPlain(own: string, whole: string, lexicon: Lexicon): boolean;
  /** Whether the words of a text in Latin letters can be of this language at all. */
  canBe(words: readonly string[]): boolean;
  /** Whether half of the people leave out the marks of letters. */
  readonly leavesOutMarks: boolean;
  /** A text in Latin letters, for a language that is not written so but typed so. */
  readonly inLatin: InLatin | undefined;
}

export type InLatin = (text: string) => string;
