import type { Knowledge } from '../../knowledge/knowledge.js';
import type { Locale } from '../../language/locales.js';

/** An answer whose words changed: everybody who finds it reads something else. */
export interface ChangedText {
  entryId: string;
  locale: Locale;
  /** Whether its date is the old one: the new words pass for reviewed, and translations for fresh. */
  hasOldDate: boolean;
}

/** Titles and answers that changed between two states of the knowledge. Pure. */
export const changedTexts = (before: Knowledge, after: Knowledge): ChangedText[] =>
  after.entries.flatMap((entry) => {
    const old = before.find(entry.id);
    if (!old) return [];
    return after.languages.locales
      .filter((locale) => old.title[locale] !== entry.title[locale] || old.answer[locale] !== entry.answer[locale])
      .map((locale) => ({
        entryId: entry.id,
        locale,
        hasOldDate: JSON.stringify(old.review[locale]) === JSON.stringify(entry.review[locale]),
      }));
  });
