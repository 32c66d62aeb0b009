import { analyze } from '../language/analyze.js';
import type { LetterModel } from '../language/letter-model.js';
import { type LanguageSamples, type LatinLanguage, romajiOf, trainLetters } from '../language/train-letters.js';
import { learnTexts } from '../search/text-lesson.js';
import type { TextLesson, TextModel } from '../search/text-model.js';
import { rememberTexts } from './remembered-texts.js';

/** No feature holds a line break: analysis begins with turning them into blanks. */
const separator = '\n';

/** @param directory for what is remembered of each text */
export function learnTextModel(lesson: TextLesson, directory: string | undefined): TextModel {
  const analyses = rememberTexts(directory, `analyses-${lesson.locale}`, (text) =>
    analyze(text, lesson.locale).features.join(separator),
  );
  const model = learnTexts(lesson, (text) => analyses.of(text).split(separator));
  analyses.save();
  return model;
}

/** @param directory for what is remembered of each text */
export function learnLetterModel(samples: LanguageSamples, directory: string | undefined): LetterModel<LatinLanguage> {
  const readings = rememberTexts(directory, 'readings', romajiOf);
  const model = trainLetters(samples, readings.of);
  readings.save();
  return model;
}
