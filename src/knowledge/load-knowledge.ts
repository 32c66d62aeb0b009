import { ContentError } from '../errors.js';
import type { Languages } from '../language/languages.js';
import type { Knowledge } from './knowledge.js';
import { readKnowledge } from './read-knowledge.js';

/**
 * Reads a knowledge folder: `<folder>/<entry id>.yaml` and the shared files beside the folders.
 * @throws {ContentError} naming every problem of every file, not only the first.
 */
export function loadKnowledge(directory: string, languages: Languages): Knowledge {
  const { knowledge, problems } = readKnowledge(directory, languages);
  if (problems.length > 0) throw new ContentError(problems);
  return knowledge;
}
