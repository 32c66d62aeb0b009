import type { Locale } from '../../language/locales.js';
import type { Usage } from '../../questions/question-review.js';

/** How often an entry was shown, and what people said of it. */
export interface EntryUse {
  shown: number;
  helpful: number;
  unhelpful: number;
}

export const useIn = (locale: Locale, { uses, votes }: Usage, entryId: string): EntryUse => {
  const isOurs = (one: { locale: Locale }): boolean => one.locale === locale;
  return totalUse({ uses: uses.filter(isOurs), votes: votes.filter(isOurs) }, entryId);
};

/** In all languages together. */
export function totalUse({ uses, votes }: Usage, entryId: string): EntryUse {
  const own = votes.filter((vote) => vote.entryId === entryId);
  const votesOf = (verdict: 'helpful' | 'unhelpful') => total(own.filter((vote) => vote.verdict === verdict));
  return {
    shown: total(uses.filter((use) => use.subject === entryId && use.outcome === 'answer')),
    helpful: votesOf('helpful'),
    unhelpful: votesOf('unhelpful'),
  };
}

const total = (counts: readonly { count: number }[]): number => counts.reduce((sum, { count }) => sum + count, 0);
