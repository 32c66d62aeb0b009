import { createHash } from 'node:crypto';
import { analyze } from '../language/analyze.js';
import { type LanguageSamples, type LatinModel, trainLetters } from '../language/train-letters.js';
import { createConceptFinder } from '../search/concepts.js';
import { type LearnedTexts, learnTexts } from '../search/text-lesson.js';
import type { TextLesson } from '../search/text-model.js';
import { codeVersion } from './code-version.js';
import { type RememberedTexts, rememberTexts } from './remembered-texts.js';

/** @param directory for what is remembered of each text */
export function learnTextModel(lesson: TextLesson, directory: string | undefined): LearnedTexts {
  const { locale, glossary } = lesson;
  const features = rememberTexts(
    { directory, name: `features-${locale}`, version: codeVersion('language') },
    (text) => analyze(text, locale).features,
  );
  const findConcepts = createConceptFinder(glossary);
  const concepts = rememberTexts(
    { directory, name: `concepts-${locale}`, version: versionOf(codeVersion('search'), JSON.stringify(glossary)) },
    (text) => findConcepts(text, locale),
  );
  const learned = learnTexts(lesson, { featuresOf: features.of, conceptsOf: concepts.of });
  features.save();
  concepts.save();
  return learned;
}

/** @param directory for what is remembered of each text */
export function learnLetterModel(samples: LanguageSamples, directory: string | undefined): LatinModel {
  const memories: RememberedTexts[] = [];
  const model = trainLetters(samples, (inLatin, locale) => {
    const memory = rememberTexts(
      { directory, name: `readings-${locale}`, version: codeVersion('language') },
      (text) => [inLatin(text)],
    );
    memories.push(memory);
    return (text) => memory.of(text).join('');
  });
  for (const memory of memories) memory.save();
  return model;
}

const versionOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(codeVersion('language')).update(parts.join('\n')).digest('hex').slice(0, 32);
