import type { LanguageSamples, LatinModel } from '../language/train-letters.js';
import type { LocaleModel } from '../search/locale-model.js';
import type { TrainingSet } from '../search/training-set.js';

/** Learns models: here and now, in other threads, or not at all because they are kept. */
export interface Trainer {
  texts(set: TrainingSet): Promise<LocaleModel>;
  letters(samples: LanguageSamples): Promise<LatinModel>;
  /** Gives up what is being learned; its promises fail. */
  close(): Promise<void>;
}
