import { classify } from './linear-model.js';
import { vectorsIn } from './nearest-texts.js';
import type { TextModel } from './text-model.js';

/** A text that leads away from its passage, although the passage was learned from it. */
export interface MisplacedText {
  passageId: string;
  text: string;
  /** The passage that it finds first. */
  foundFirst: string;
}

interface LearnedText {
  passageId: string;
  reach: string;
  text: string;
}

interface Finder {
  /** The id of the best match, not counting that the text is known word for word. */
  best(text: string): string | undefined;
  areKin(id: string, other: string): boolean;
}

/**
 * Ranking every text would take minutes. The classifier alone is a thousand times quicker, and a text that it knows
 * for its own passage's is hardly ever ranked elsewhere: only the others are ranked in full.
 * @param texts in the order of the model's samples
 */
export function misplacedTexts(texts: readonly LearnedText[], model: TextModel, finder: Finder): MisplacedText[] {
  const vectors = vectorsIn(model.postings);
  return texts.flatMap(({ passageId, reach, text }, at) => {
    const vector = vectors[at];
    if (reach !== 'answered' || !vector) return [];
    if (isOwn(passageId, classify(vector, model.classifier), finder)) return [];
    const foundFirst = finder.best(text);
    return foundFirst === undefined || foundFirst === passageId || finder.areKin(foundFirst, passageId)
      ? []
      : [{ passageId, text, foundFirst }];
  });
}

function isOwn(passageId: string, scores: ReadonlyMap<string, number>, { areKin }: Finder): boolean {
  const own = scores.get(passageId) ?? 0;
  return [...scores].every(([id, score]) => score <= own || id === passageId || areKin(id, passageId));
}
