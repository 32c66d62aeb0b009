import type { PassageModel } from '../locale-model.js';
import type { Sample } from '../training-set.js';
import { vectorsIn } from './inverted-index.js';
import { classify } from './linear-model.js';

/** A text that leads away from its passage, although the passage was learned from it. */
export interface MisplacedText {
  passageId: string;
  text: string;
  /** The passage that it finds first. */
  foundFirst: string;
}

interface Finder {
  /** The id of the best match, not counting that the text is known word for word. */
  best(text: string): string | undefined;
  areKin(id: string, other: string): boolean;
}

/**
 * Ranking every text would take minutes. The classifier alone is a thousand times quicker, and a text that it knows
 * for its own passage's is hardly ever ranked elsewhere: only the others are ranked in full.
 * @param samples in the order of the model's texts
 */
export function misplacedTexts(samples: readonly Sample[], model: PassageModel, finder: Finder): MisplacedText[] {
  const vectors = vectorsIn(model.texts);
  return samples.flatMap(({ label, reach, text }, at) => {
    const vector = vectors[at];
    if (reach !== 'answered' || !vector) return [];
    if (isOwn(label, classify(vector, model.classifier), finder)) return [];
    const foundFirst = finder.best(text);
    return foundFirst === undefined || foundFirst === label || finder.areKin(foundFirst, label)
      ? []
      : [{ passageId: label, text, foundFirst }];
  });
}

function isOwn(passageId: string, scores: ReadonlyMap<string, number>, { areKin }: Finder): boolean {
  const own = scores.get(passageId) ?? 0;
  return [...scores].every(([id, score]) => score <= own || id === passageId || areKin(id, passageId));
}
