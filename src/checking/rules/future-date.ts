import { textDate } from '../../knowledge/entry.js';
import type { EntryRule } from './rule.js';

/** A slip in a date hides that a text is old. */
export const futureDate: EntryRule = {
  name: 'future-date',
  level: 'warning',
  check: ({ entry, file }, { knowledge, today }) =>
    knowledge.languages.locales
      .filter((locale) => (textDate(entry, locale) ?? today) > today)
      .map((locale) =>
        file.problemAt(
          ['review', locale],
          `review の ${locale} の日付（${textDate(entry, locale)}）は、今日（${today}）より先です。日付を直してください。`,
        ),
      ),
};
