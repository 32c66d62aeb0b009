import type { Ranking } from '../search/search.js';
import type { Outcome } from './turn.js';

/** Chosen by `npm run eval` on test/questions (docs/search.md). */
const thresholds = {
  /** Least score of an answer. */
  answer: 0.14,
  /** Least lead over the second topic. */
  margin: 0.03,
  /** Least score of a suggestion. */
  suggest: 0.06,
} as const;

const maxSuggestions = 3;

/** Chooses without any wording: answer one entry, offer up to three, or say honestly that nothing fits. */
export function decide(ranking: Ranking): Extract<Outcome, { kind: 'answer' | 'suggest' | 'fallback' }> {
  const [best, second] = ranking;
  if (!best || best.score < thresholds.suggest) return { kind: 'fallback' };
  const lead = best.score - (second?.score ?? 0);
  if (best.score >= thresholds.answer && lead >= thresholds.margin) return { kind: 'answer', entryId: best.id };
  const entryIds = ranking
    .filter(({ score }) => score >= thresholds.suggest)
    .slice(0, maxSuggestions)
    .map(({ id }) => id);
  return { kind: 'suggest', entryIds, because: 'unsure' };
}
