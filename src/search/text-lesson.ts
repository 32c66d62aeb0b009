import type { Locale } from '../language/locales.js';
import { createConceptFinder } from './concepts.js';
import type { Corpus } from './corpus.js';
import { conceptFeature } from './detail-asked.js';
import { type TextLesson, type TextModel, trainTextModel } from './text-model.js';

export const textLessonOf = ({ passages, outOfScope, smallTalk, glossary }: Corpus, locale: Locale): TextLesson => ({
  locale,
  passages: passages[locale],
  outOfScope: outOfScope[locale],
  smallTalk: smallTalk[locale],
  glossary,
});

/** @param featuresOf the analyzer of the lesson's locale, or one that remembers */
export function learnTexts(lesson: TextLesson, featuresOf: (text: string) => readonly string[]): TextModel {
  const findConcepts = createConceptFinder(lesson.glossary);
  return trainTextModel(lesson, (text) => withConcepts(featuresOf(text), findConcepts(text, lesson.locale)));
}

/** A concept counts as much as this many occurrences of a word. */
const conceptRepeats = 3;

/** What a model sees of a text. */
export const withConcepts = (features: readonly string[], concepts: readonly string[]): string[] => [
  ...features,
  ...concepts.flatMap((concept) => Array<string>(conceptRepeats).fill(conceptFeature(concept))),
];
