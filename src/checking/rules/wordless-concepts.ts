import type { Problem } from '../../errors.js';
import type { ConceptInFile } from '../../knowledge/read-thesaurus.js';
import { locales } from '../../language/locales.js';
import { languageNames } from './languages.js';

/** A concept is not recognised in a language that has no word for it. */
export const wordlessConcepts = (found: readonly ConceptInFile[]): Problem[] =>
  found.flatMap(({ concept: { id, words }, file }) =>
    locales
      .filter((locale) => words[locale].length === 0)
      .map((locale) =>
        file.problemAt([id], `「${id}」に${languageNames[locale]}の言葉がありません。${locale} に書き足してください。`),
      ),
  );
