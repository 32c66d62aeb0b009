import type { Match } from '../search/ranking/rank.js';
import type { Ranking } from '../search/search.js';
import type { Outcome } from './turn.js';

/**
 * Chosen on the half of our questions that may choose (docs/search.md): a wrong answer costs a resident more than a
 * press on one of three buttons, and buttons for a message that is about nothing here only puzzle.
 */
const thresholds = {
  /** Least confidence of an answer. */
  answer: 0.45,
  /** From this chance on that it is far from everything here, a message gets no buttons. */
  far: 0.3,
  /** A match this far behind the best is no suggestion, only noise beside it. */
  suggestionLag: 2,
} as const;

const maxSuggestions = 3;

/** What an utterance may have meant, best first. */
export const nearestOf = (matches: readonly Match[]): string[] =>
  matches
    .filter(({ score }) => (matches[0]?.score ?? score) - score < thresholds.suggestionLag)
    .slice(0, maxSuggestions)
    .map(({ id }) => id);

/** Chooses without any wording: answer one entry, offer up to three, or say honestly that nothing fits. */
export function decide({
  matches,
  confidence,
  signals,
}: Ranking): Extract<Outcome, { kind: 'answer' | 'suggest' | 'fallback' }> {
  const [best] = matches;
  if (!best) return { kind: 'fallback' };
  if (confidence.answered >= thresholds.answer) return { kind: 'answer', entryId: best.id };
  if (confidence.far !== undefined && confidence.far >= thresholds.far) return { kind: 'fallback' };
  const { reach } = signals;
  return {
    kind: 'suggest',
    entryIds: nearestOf(matches),
    because: reach && reach.beyond > reach.answered ? 'beyond' : 'unsure',
  };
}
