import { type Locale, type PerLocale, perLocale } from '../../language/locales.js';
import type { Usage } from '../../questions/question-review.js';

/** How often an entry was shown, and what people said of it. */
export interface EntryUse {
  shown: number;
  helpful: number;
  unhelpful: number;
}

const inLocale = (usage: Usage, entryId: string, locale: Locale): EntryUse => {
  const votes = usage.votes.filter((vote) => vote.entryId === entryId && vote.locale === locale);
  const votesOf = (verdict: 'helpful' | 'unhelpful') => total(votes.filter((vote) => vote.verdict === verdict));
  return {
    shown: total(
      usage.uses.filter((use) => use.subject === entryId && use.locale === locale && use.outcome === 'answer'),
    ),
    helpful: votesOf('helpful'),
    unhelpful: votesOf('unhelpful'),
  };
};

export const entryUse = (usage: Usage, entryId: string): PerLocale<EntryUse> =>
  perLocale((locale) => inLocale(usage, entryId, locale));

export const inAllLocales = (use: PerLocale<EntryUse>): EntryUse =>
  Object.values(use).reduce((sum, { shown, helpful, unhelpful }) => ({
    shown: sum.shown + shown,
    helpful: sum.helpful + helpful,
    unhelpful: sum.unhelpful + unhelpful,
  }));

const total = (counts: readonly { count: number }[]): number => counts.reduce((sum, { count }) => sum + count, 0);
