import type { Problem } from '../../errors.js';
import type { Entry } from '../../knowledge/entry.js';
import type { SourceInFile } from '../../knowledge/read-sources.js';
import { ageOf, staleDays } from '../source-ages.js';

/** Pages that nothing can be compared with, and pages that may have changed since. */
export const sourceProblems = (
  found: readonly SourceInFile[],
  { entries, today }: { entries: readonly Entry[]; today: string },
): Problem[] =>
  found
    .filter(({ id }) => entries.some(({ sources }) => sources.includes(id)))
    .flatMap(({ id, source, file }) => [
      ...(source.facts.length === 0
        ? [
            file.problemAt(
              [id],
              `「${id}」に facts がないため、答えとくらべられません。ページに書いてあることを、日本語で書き足してください。`,
            ),
          ]
        : []),
      ...(ageOf(source, today) > staleDays
        ? [
            file.problemAt(
              [id, 'read'],
              `「${id}」のページは、${ageOf(source, today)}日前に読んだきりです。読み直して、read・updated・facts を新しくしてください。`,
            ),
          ]
        : []),
    ]);
