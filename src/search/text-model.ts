import { type Passage, type SmallTalkPhrase, textsOf } from './corpus.js';
import { nameOfTalk, type SmallTalk, talkNamed } from '../knowledge/small-talk.js';
import type { ConceptWords } from '../knowledge/thesaurus.js';
import type { Locale } from '../language/locales.js';
import { detailsAskedIn } from './detail-asked.js';
import type { LinearModel } from './linear-model.js';
import { trainSvm } from './linear-svm.js';
import { createPostings, type Postings } from './nearest-texts.js';
import { countFeatures, createVocabulary, type Vocabulary, vectorOf } from './vectorizer.js';

/** With fewer texts than this the classifier has nothing to generalise from, and the cosine alone ranks better. */
const minTextsToLearn = 4;

/** What a text says of its passage: answered by it, near but beyond it, far from every passage, or no question. */
type Reach = 'answered' | 'beyond' | 'out-of-scope' | 'small-talk';

export const isNoPassage = (reach: Reach): boolean => reach === 'out-of-scope' || reach === 'small-talk';

interface Sample {
  passageId: string;
  reach: Reach;
}

/** The label of texts that are near no passage. */
export const noPassage = '';

/** Before the name of small talk in its label. No passage has such a label: ids have no colon. */
const talkPrefix = 'talk:';

const smallTalkLabel = (talk: SmallTalk): string => `${talkPrefix}${nameOfTalk(talk)}`;

/** The small talk that a label stands for; undefined for a passage's. */
export const talkOfLabel = (label: string): SmallTalk | undefined =>
  label.startsWith(talkPrefix) ? talkNamed(label.slice(talkPrefix.length)) : undefined;

/** What was learned from the texts of one locale. Plain data: it can be kept in a file. */
export interface TextModel {
  samples: readonly Sample[];
  vocabulary: Vocabulary;
  /** Which passage a text belongs to. */
  classifier: LinearModel;
  /** Which passage a text is near without being answered by it. */
  nearMiss: LinearModel;
  /** Whether a text has an answer here at all. */
  reach: LinearModel;
  postings: Postings;
  /** The details (how much, when …) that each passage's examples ask for, by passage id. */
  details: ReadonlyMap<string, readonly string[]>;
}

/** All that a model of one locale is learned from. Plain data: it can be sent to another thread. */
export interface TextLesson {
  locale: Locale;
  passages: readonly Passage[];
  outOfScope: readonly string[];
  smallTalk: readonly SmallTalkPhrase[];
  glossary: ConceptWords;
}

/** Learns from titles, examples, answers and the questions beyond them. Deterministic. */
export function trainTextModel(lesson: TextLesson, featuresOf: (text: string) => string[]): TextModel {
  const { passages } = lesson;
  const texts = samplesOf(lesson);
  const features = texts.map(({ text }) => featuresOf(text));
  const counts = features.map(countFeatures);
  const vocabulary = createVocabulary(counts);
  const learned = texts.map(({ passageId, reach }, at) => ({
    passageId,
    reach,
    vector: vectorOf(counts[at] ?? new Map(), vocabulary),
  }));
  const learnable = new Set(
    passages.filter((passage) => textsOf(passage).length >= minTextsToLearn).map(({ id }) => id),
  );
  const size = vocabulary.numbers.size;
  return {
    samples: learned.map(({ passageId, reach }) => ({ passageId, reach })),
    vocabulary,
    classifier: trainSvm(
      learned
        .filter(({ passageId, reach }) => isNoPassage(reach) || learnable.has(passageId))
        .map(({ passageId, vector }) => ({ label: passageId, vector })),
      size,
    ),
    nearMiss: trainSvm(
      learned.map(({ passageId, reach, vector }) => ({ label: reach === 'beyond' ? passageId : noPassage, vector })),
      size,
    ),
    reach: trainSvm(
      learned.filter(({ reach }) => reach !== 'small-talk').map(({ reach, vector }) => ({ label: reach, vector })),
      size,
    ),
    postings: createPostings(
      learned.map(({ vector }) => vector),
      size,
    ),
    details: detailsByPassage(texts, features),
  };
}

/** What a model of the locale is learned from, in the order of {@link TextModel.samples}. */
export function samplesOf({ passages, outOfScope, smallTalk }: TextLesson): (Sample & { text: string })[] {
  return [
    ...passages.flatMap(samplesOfPassage),
    ...outOfScope.map((text) => ({ text, passageId: noPassage, reach: 'out-of-scope' as const })),
    ...smallTalk.map(({ talk, text }) => ({
      text,
      passageId: smallTalkLabel(talk),
      reach: 'small-talk' as const,
    })),
  ];
}

const samplesOfPassage = (passage: Passage): (Sample & { text: string })[] => [
  ...textsOf(passage).map((text) => ({ text, passageId: passage.id, reach: 'answered' as const })),
  ...passage.beyond.map((text) => ({ text, passageId: passage.id, reach: 'beyond' as const })),
];

function detailsByPassage(
  texts: readonly Sample[],
  features: readonly (readonly string[])[],
): Map<string, readonly string[]> {
  const byPassage = new Map<string, (readonly string[])[]>();
  texts.forEach(({ passageId, reach }, at) => {
    if (reach === 'answered') byPassage.set(passageId, [...(byPassage.get(passageId) ?? []), features[at] ?? []]);
  });
  return new Map([...byPassage].map(([id, lists]) => [id, detailsAskedIn(lists)]));
}
