import type { LanguageSamples, LatinModel } from '../language/train-letters.js';
import type { LearnedTexts } from '../search/text-lesson.js';
import type { TextLesson } from '../search/text-model.js';

/** Learns models: here and now, in other threads, or not at all because they are kept. */
export interface Trainer {
  texts(lesson: TextLesson): Promise<LearnedTexts>;
  letters(samples: LanguageSamples): Promise<LatinModel>;
  /** Gives up what is being learned; its promises fail. */
  close(): Promise<void>;
}
