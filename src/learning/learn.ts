import { createHash } from 'node:crypto';
import { analyze } from '../language/analyze.js';
import { type LanguageSamples, type LatinModel, trainLetters } from '../language/train-letters.js';
import { createConceptFinder } from '../search/features/concepts.js';
import { withConcepts } from '../search/features/text-reader.js';
import { learnLocaleModel, type LocaleModel } from '../search/locale-model.js';
import type { TrainingSet } from '../search/training-set.js';
import { codeVersion } from './code-version.js';
import { type RememberedTexts, rememberTexts } from './remembered-texts.js';

/** @param directory for what is remembered of each text */
export function learnTexts(set: TrainingSet, directory: string | undefined): LocaleModel {
  const { locale, concepts } = set;
  const version = codeVersion('language');
  const analyzed = memo((text) => analyze(text, locale));
  const features = rememberTexts({ directory, name: `features-${locale}`, version }, (text) => analyzed(text).features);
  const phrasing = rememberTexts({ directory, name: `phrasing-${locale}`, version }, (text) => analyzed(text).phrasing);
  const findConcepts = createConceptFinder(concepts);
  const found = rememberTexts(
    { directory, name: `concepts-${locale}`, version: versionOf(codeVersion('search'), JSON.stringify(concepts)) },
    (text) => findConcepts(text, locale),
  );
  const model = learnLocaleModel(set, (text) =>
    withConcepts({ features: features.of(text), phrasing: phrasing.of(text) }, found.of(text)),
  );
  for (const memory of [features, phrasing, found]) memory.save();
  return model;
}

/** Remembers the last text alone: its features and its phrasing are asked for one after the other. */
function memo<T>(compute: (text: string) => T): (text: string) => T {
  let last: { text: string; value: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, value: compute(text) };
    return last.value;
  };
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
