import { type Passage, textsOf } from './corpus.js';
import type { ReadTexts } from './features/text-reader.js';
import { type WordList, wordsIn } from './features/spelling.js';
import {
  countFeatures,
  createVocabulary,
  type FeatureCounts,
  type Vocabulary,
  vectorOf,
} from './features/vectorizer.js';
import { exactTexts, type ExactTexts } from './ranking/exact-texts.js';
import { createFieldIndex, type FieldIndex } from './ranking/field-index.js';
import { createInvertedIndex, type InvertedIndex } from './ranking/inverted-index.js';
import type { LinearModel } from './ranking/linear-model.js';
import { trainSvm } from './ranking/linear-svm.js';
import { isPassage, type Sample, samplesOf, type TrainingSet } from './training-set.js';

/** What is learned from the texts of one locale before the first question comes. Plain data: it can be kept in a file. */
export interface LocaleModel {
  /** Which passage a text belongs to, and the texts that it was learned from. */
  passages: PassageModel;
  /** Whether a text has an answer here at all; undefined where no text says what has none. */
  reach: ReachModel | undefined;
  exact: ExactTexts;
  words: WordList;
  fields: FieldIndex;
}

export interface PassageModel {
  vocabulary: Vocabulary;
  classifier: LinearModel;
  /** The texts, by the features that they have. */
  texts: InvertedIndex;
  /** Of each text, in the order of {@link texts}: its passage or other label, and whether the passage answers it. */
  samples: readonly Omit<Sample, 'text'>[];
  /** How many texts each passage has that somebody wrote as examples, by its id. */
  exampleCounts: ReadonlyMap<string, number>;
}

export interface ReachModel {
  vocabulary: Vocabulary;
  classifier: LinearModel;
}

/** Learns from titles, examples, answers, words and the questions beyond them. Deterministic. */
export function learnLocaleModel(set: TrainingSet, read: ReadTexts): LocaleModel {
  const samples = samplesOf(set);
  return {
    passages: learnPassages(set, samples, (text) => countFeatures(read(text).features)),
    reach: learnReach(samples, (text) => countFeatures(read(text).phrasing)),
    exact: exactTexts(set.passages),
    words: wordsIn(set.passages.flatMap(textsOf), set.locale),
    fields: createFieldIndex(
      set.passages.map(({ id, title, answer, words }) => ({
        id,
        title: read(title).features,
        answer: read(answer).features,
        words: words.flatMap((line) => read(line).features),
      })),
    ),
  };
}

/** Texts are read twice, first for the vocabulary, then for their vectors: all features at once would fill the memory. */
type CountIn = (text: string) => FeatureCounts;

function* countsOf(samples: readonly Sample[], count: CountIn): Generator<FeatureCounts> {
  for (const { text } of samples) yield count(text);
}

/**
 * A passage of few examples weighs each of them more, up to so much and until it has so many: among ten thousand texts
 * of others, three would teach the classifier nothing (docs/search.md, young entries).
 */
const mostExampleWeight = 30;
const enoughExamples = 100;

/**
 * A passage with nothing but its title and answer teaches the classifier nothing that its title and answer do not tell
 * as well by themselves, and a whole city's bare FAQ would make it as large as it is useless.
 */
const teachableLabels = (passages: readonly Passage[]): ReadonlySet<string> =>
  new Set(passages.filter(({ examples, words }) => examples.length + words.length > 0).map(({ id }) => id));

function learnPassages({ passages }: TrainingSet, samples: readonly Sample[], count: CountIn): PassageModel {
  const vocabulary = createVocabulary(countsOf(samples, count));
  const taught = samples.map(({ text, label }) => ({ label, vector: vectorOf(count(text), vocabulary) }));
  const exampleCounts = new Map(passages.map(({ id, examples }) => [id, examples.length]));
  const weightOf = (label: string): number => {
    const own = exampleCounts.get(label);
    return own === undefined ? 1 : Math.min(mostExampleWeight, Math.max(1, enoughExamples / (own + 2)));
  };
  const teachable = teachableLabels(passages);
  return {
    vocabulary,
    classifier: trainSvm(
      taught.filter(({ label }) => !isPassage(label) || teachable.has(label)),
      vocabulary.numbers.size,
      weightOf,
    ),
    texts: createInvertedIndex(
      taught.map(({ vector }) => vector),
      vocabulary.numbers.size,
    ),
    samples: samples.map(({ label, reach }) => ({ label, reach })),
    exampleCounts,
  };
}

function learnReach(samples: readonly Sample[], count: CountIn): ReachModel | undefined {
  const questions = samples.filter(({ reach }) => reach !== 'small-talk');
  if (questions.every(({ reach }) => reach === 'answered')) return undefined;
  const vocabulary = createVocabulary(countsOf(questions, count));
  const taught = questions.map(({ text, reach }) => ({ label: reach, vector: vectorOf(count(text), vocabulary) }));
  return { vocabulary, classifier: trainSvm(taught, vocabulary.numbers.size) };
}
