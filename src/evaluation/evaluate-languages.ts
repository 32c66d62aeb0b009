import type { DetectLocale } from '../language/detect-locale.js';
import type { Detection } from '../language/detection.js';
import type { LanguageSample } from './questions.js';
import { percent } from './score.js';

export interface LanguageEvaluation {
  percent: number | undefined;
  mistakes: readonly (LanguageSample & { detected: string })[];
}

const labelOf = (detection: Detection): string => {
  switch (detection.kind) {
    case 'locale':
      return detection.locale;
    case 'other':
      return detection.language;
    case 'undecided':
      return 'und';
  }
};

/** "und" samples cannot be decided by anybody, so any answer to them is right. */
export function evaluateLanguages(samples: readonly LanguageSample[], detectLocale: DetectLocale): LanguageEvaluation {
  const decidable = samples.filter(({ lang }) => lang !== 'und');
  const mistakes = decidable
    .map((sample) => ({ ...sample, detected: labelOf(detectLocale(sample.text)) }))
    .filter(({ lang, detected }) => lang !== detected);
  return { percent: percent(decidable.length - mistakes.length, decidable.length), mistakes };
}
