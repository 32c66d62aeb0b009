import type { Problem } from '../../errors.js';
import type { ConceptInFile } from '../../knowledge/read-thesaurus.js';
import { listIn, type Locale } from '../../language/locales.js';
import { languageName } from './languages.js';

/** A concept is not recognised in a language that has no word for it. */
export const wordlessConcepts = (found: readonly ConceptInFile[], locales: readonly Locale[]): Problem[] =>
  found.flatMap(({ concept: { id, words }, file }) =>
    locales
      .filter((locale) => listIn(words, locale).length === 0)
      .map((locale) =>
        file.problemAt([id], `「${id}」に${languageName(locale)}の言葉がありません。${locale} に書き足してください。`),
      ),
  );
