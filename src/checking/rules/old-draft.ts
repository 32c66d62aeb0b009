import { isDraft, textDate } from '../../knowledge/entry.js';
import type { Locale } from '../../language/locales.js';
import { languageName } from './languages.js';
import type { EntryRule } from './rule.js';

const maxDraftDays = 90;

/** Residents see "draft" on the card until somebody has reviewed the text. */
export const oldDraft: EntryRule = {
  name: 'old-draft',
  level: 'warning',
  check({ entry, file }, { knowledge, today }) {
    const age = (locale: Locale) => (isDraft(entry, locale) ? daysBetween(textDate(entry, locale) ?? today, today) : 0);
    const old = knowledge.languages.locales.filter((locale) => age(locale) > maxDraftDays);
    if (old.length === 0) return [];
    const languages = old.map(languageName).join('・');
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
