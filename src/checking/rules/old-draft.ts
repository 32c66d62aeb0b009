import { isDraft, textDate } from '../../knowledge/entry.js';
import { type Locale, locales } from '../../language/locales.js';
import { languageNames } from './languages.js';
import type { EntryRule } from './rule.js';

const maxDraftDays = 90;

/** Residents see "draft" on the card until somebody has reviewed the text. */
export const oldDraft: EntryRule = {
  name: 'old-draft',
  level: 'warning',
  check({ entry, file }, { today }) {
    const age = (locale: Locale) => (isDraft(entry, locale) ? daysBetween(textDate(entry, locale), today) : 0);
    const old = locales.filter((locale) => age(locale) > maxDraftDays);
    if (old.length === 0) return [];
    const languages = old.map((locale) => languageNames[locale]).join('・');
    return [
      file.problemAt(
        ['review'],
        `${languages}の文は、下書きのまま${Math.max(...old.map(age))}日たちました。内容を確認して、review を { reviewed: ${today} } に変えてください。`,
      ),
    ];
  },
};

const dayMs = 24 * 60 * 60 * 1_000;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayMs;
