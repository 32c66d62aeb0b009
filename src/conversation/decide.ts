import type { Locale } from '../language/locales.js';
import { languageModule } from '../language/registry.js';
import type { Signals } from '../search/confidence.js';
import type { Match, Ranking } from '../search/rank.js';
import type { Outcome } from './turn.js';

const thresholds = {
  /** Above this a message may be like nothing here, and then three buttons would only puzzle. */
  outOfScope: -0.8,
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
export function decide(
  { matches, confidence, signals }: Ranking,
  locale: Locale,
): Extract<Outcome, { kind: 'answer' | 'suggest' | 'fallback' }> {
  const [best] = matches;
  if (!best) return { kind: 'fallback' };
  if (confidence >= languageModule(locale).leastConfidence) return { kind: 'answer', entryId: best.id };
  if (isElsewhere(signals)) return { kind: 'fallback' };
  return {
    kind: 'suggest',
    entryIds: nearestOf(matches),
    because: signals.beyond > signals.answered ? 'beyond' : 'unsure',
  };
}

/** More like what is near nothing here than like what has an answer. */
const isElsewhere = ({ outOfScope, answered }: Signals): boolean =>
  outOfScope > answered && outOfScope > thresholds.outOfScope;
