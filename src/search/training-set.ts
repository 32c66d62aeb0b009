import { nameOfTalk, type SmallTalk, talkNamed } from '../knowledge/small-talk.js';
import type { ConceptWords } from '../knowledge/thesaurus.js';
import { listIn, type Locale } from '../language/locales.js';
import { type Corpus, type Passage, type SmallTalkPhrase, textsOf } from './corpus.js';

/** All that a model of one locale is learned from. Plain data: it can be sent to another thread. */
export interface TrainingSet {
  locale: Locale;
  passages: readonly Passage[];
  /** Utterances that are near no passage. */
  far: readonly string[];
  smallTalk: readonly SmallTalkPhrase[];
  concepts: ConceptWords;
}

export const trainingSetOf = ({ passages, far, smallTalk, concepts }: Corpus, locale: Locale): TrainingSet => ({
  locale,
  passages: listIn(passages, locale),
  far: listIn(far, locale),
  smallTalk: listIn(smallTalk, locale),
  concepts,
});

/** What a text says of its passage: answered by it, near but beyond it, far from every passage, or no question. */
export type Reach = 'answered' | 'beyond' | 'far' | 'small-talk';

export interface Sample {
  text: string;
  reach: Reach;
  /** The id of its passage, or a label that no passage has: {@link noPassage}, or one of small talk. */
  label: string;
}

export const noPassage = '';

/** Before the name of small talk in its label. No passage has such a label: ids have no colon. */
const talkPrefix = 'talk:';

const smallTalkLabel = (talk: SmallTalk): string => `${talkPrefix}${nameOfTalk(talk)}`;

/** The small talk that a label stands for; undefined for a passage's. */
export const talkOfLabel = (label: string): SmallTalk | undefined =>
  label.startsWith(talkPrefix) ? talkNamed(label.slice(talkPrefix.length)) : undefined;

export const isPassage = (label: string): boolean => label !== noPassage && !label.includes(':');

/** The texts that a model of the locale is learned from; the model's texts stand in the same order. */
export const samplesOf = ({ passages, far, smallTalk }: TrainingSet): Sample[] => [
  ...passages.flatMap(samplesOfPassage),
  ...far.map((text) => ({ text, label: noPassage, reach: 'far' as const })),
  ...smallTalk.map(({ talk, text }) => ({ text, label: smallTalkLabel(talk), reach: 'small-talk' as const })),
];

const samplesOfPassage = (passage: Passage): Sample[] => [
  ...[...textsOf(passage), ...passage.words].map((text) => ({
    text,
    label: passage.id,
    reach: 'answered' as const,
  })),
  ...passage.beyond.map((text) => ({ text, label: passage.id, reach: 'beyond' as const })),
];
