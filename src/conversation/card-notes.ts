import { type Entry, isDraft, textDate } from '../knowledge/entry.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import type { Source } from '../knowledge/source.js';
import type { Locale } from '../language/locales.js';
import type { Translator } from '../language/translator.js';

/** Nobody in need should doubt a number because of what is small print elsewhere. */
export const isUrgent = (entry: Entry, knowledge: Knowledge): boolean => entry.id in knowledge.urgent;

export function notesOf(entry: Entry, locale: Locale, knowledge: Knowledge, t: Translator): string[] {
  const shown = knowledge.languages.find(entry.answer, locale).locale;
  const sources = sourcesOf(entry, knowledge).map((source) => sourceName(source, locale, knowledge, t));
  const from = t('answer.sources', { sources });
  if (isUrgent(entry, knowledge)) return [from];
  const date = dayOf(textDate(entry, shown) ?? '');
  return [from, isDraft(entry, shown) ? t('answer.draft', { date }) : t('answer.updated', { date })];
}

export const sourcesOf = (entry: Entry, knowledge: Knowledge): Source[] =>
  entry.sources.flatMap((id) => knowledge.sources[id] ?? []);

/** Whose page it is, and of when: its own date, else the day on which it said so. */
function sourceName(source: Source, locale: Locale, { languages }: Knowledge, t: Translator): string {
  const name = t(`source.${source.publisher}`, { title: languages.find(source.title, locale).text });
  return source.updated === undefined
    ? t('source.read', { name, date: dayOf(source.read) })
    : t('source.updated', { name, date: dayOf(source.updated) });
}

/** Noon, so that the day is the same wherever the bot runs. */
const dayOf = (day: string): Date => new Date(`${day}T12:00:00Z`);
