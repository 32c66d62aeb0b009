import { textDate } from '../../knowledge/entry.js';
import { isStale } from '../../knowledge/text-state.js';
import { original } from '../../language/original.js';
import { languageName } from './languages.js';
import type { EntryRule } from './rule.js';

/** A translation must be looked at again when the Japanese text, which is the authoritative one, has a newer date. */
export const staleTranslation: EntryRule = {
  name: 'stale-translation',
  level: 'warning',
  check: ({ entry, file }, { knowledge }) =>
    knowledge.languages.translations
      .filter((locale) => isStale(entry, locale))
      .map((locale) =>
        file.problemAt(
          ['review', locale],
          `${languageName(locale)}の文（${textDate(entry, locale)}）は、日本語の文（${textDate(entry, original)}）より古いです。日本語と見くらべて直し、review の ${locale} の日付を新しくしてください。`,
        ),
      ),
};
