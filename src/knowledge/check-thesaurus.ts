import { didYouMean } from '../content-files/similar-name.js';
import type { Problem } from '../errors.js';
import type { ConceptInFile } from './read-thesaurus.js';
import type { EntryInFile } from './references.js';
import { noSuchEntry } from './shared-files.js';

/** Names in the thesaurus, and of it in the entries, that lead nowhere. */
export function checkConceptNames(
  concepts: readonly ConceptInFile[],
  entries: readonly EntryInFile[],
  ids: readonly string[],
): Problem[] {
  const names = concepts.map(({ concept }) => concept.id);
  const known = new Set(names);
  return [
    ...concepts.flatMap((found) => [...unknownOwners(found, ids), ...unknownBroader(found, names, known)]),
    ...entries.flatMap(({ entry, file }) =>
      entry.concepts.flatMap((name, at) =>
        known.has(name) ? [] : [file.problemAt(['concepts', at], noSuchConcept(name, names))],
      ),
    ),
  ];
}

const unknownOwners = ({ concept: { id, about }, file }: ConceptInFile, ids: readonly string[]): Problem[] =>
  about === undefined || about === 'far'
    ? []
    : about.flatMap((owner, at) =>
        ids.includes(owner) ? [] : [file.problemAt([id, 'about', at], noSuchEntry(owner, ids))],
      );

const unknownBroader = (
  { concept: { id, broader }, file }: ConceptInFile,
  names: readonly string[],
  known: ReadonlySet<string>,
): Problem[] =>
  broader === undefined || known.has(broader) ? [] : [file.problemAt([id, 'broader'], noSuchConcept(broader, names))];

const noSuchConcept = (name: string, names: readonly string[]): string =>
  `「${name}」という言葉は thesaurus にありません。${didYouMean(name, names)}thesaurus のファイルにある名前を書いてください。`;
