import type { EntryRule } from '../rule.js';
import { difficultWord } from './difficult-word.js';
import { doubleNegative } from './double-negative.js';
import { eraYear } from './era-year.js';
import { honorificSpeech } from './honorific-speech.js';
import { longKanjiRun } from './long-kanji-run.js';
import { longSentence } from './long-sentence.js';
import { passiveVoice } from './passive-voice.js';
import { rangeSign } from './range-sign.js';

/** Hints on how an answer could be read more easily by who learns Japanese. */
export const plainRules: readonly EntryRule[] = [
  longSentence,
  doubleNegative,
  passiveVoice,
  honorificSpeech,
  longKanjiRun,
  rangeSign,
  eraYear,
  difficultWord,
];
