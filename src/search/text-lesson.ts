import { listIn, type Locale } from '../language/locales.js';
import { type Corpus, textsOf } from './corpus.js';
import { conceptFeature } from './detail-asked.js';
import { createFieldIndex, type FieldIndex } from './field-index.js';
import { exactTexts, type ExactTexts } from './exact-texts.js';
import { type WordList, wordsIn } from './spelling.js';
import { type TextLesson, type TextModel, trainTextModel } from './text-model.js';

/** What is made of the texts of one locale before the first question comes. Plain data: it can be kept in a file. */
export interface LearnedTexts {
  model: TextModel;
  exact: ExactTexts;
  words: WordList;
  fields: FieldIndex;
}

export const textLessonOf = ({ passages, outOfScope, smallTalk, glossary }: Corpus, locale: Locale): TextLesson => ({
  locale,
  passages: listIn(passages, locale),
  outOfScope: listIn(outOfScope, locale),
  smallTalk: listIn(smallTalk, locale),
  glossary,
});

/** The analyzer of the lesson's locale and the finder of its glossary's concepts, or ones that remember. */
interface Reader {
  featuresOf(text: string): readonly string[];
  conceptsOf(text: string): readonly string[];
}

export function learnTexts(lesson: TextLesson, { featuresOf, conceptsOf }: Reader): LearnedTexts {
  const read = (text: string) => withConcepts(featuresOf(text), conceptsOf(text));
  return {
    model: trainTextModel(lesson, read),
    exact: exactTexts(lesson.passages),
    words: wordsIn(lesson.passages.flatMap(textsOf), lesson.locale),
    fields: createFieldIndex(
      lesson.passages.map(({ id, title, answer }) => ({ id, title: read(title), answer: read(answer) })),
    ),
  };
}

/** A concept counts as much as this many occurrences of a word. */
const conceptRepeats = 3;

/** What a model sees of a text. */
export const withConcepts = (features: readonly string[], concepts: readonly string[]): string[] => [
  ...features,
  ...concepts.flatMap((concept) => Array<string>(conceptRepeats).fill(conceptFeature(concept))),
];
