import { textDate } from '../../knowledge/entry.js';
import { isStale } from '../../knowledge/text-state.js';
import { languageNames, translations } from './languages.js';
import type { EntryRule } from './rule.js';

/** A translation must be looked at again when the Japanese text, which is the authoritative one, has a newer date. */
export const staleTranslation: EntryRule = {
  name: 'stale-translation',
  level: 'warning',
  check: ({ entry, file }) =>
    translations
      .filter((locale) => isStale(entry, locale))
      .map((locale) =>
        file.problemAt(
          ['review', locale],
          `${languageNames[locale]}の文（${textDate(entry, locale)}）は、日本語の文（${textDate(entry, 'ja')}）より古いです。日本語と見くらべて直し、review の ${locale} の日付を新しくしてください。`,
        ),
      ),
};
