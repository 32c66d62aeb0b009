import type { Ranking } from '../../search/rank.js';
import type { Words } from '../words.js';

/** What a percentage of likeness is called: half the words shared is a lot among short sentences. */
const much = 0.5;
const some = 0.25;
/** The lead from which on the second place hardly matters. */
const clearLead = 1;

/** Why the bot is sure, or not, in words: the strongest signals of the search (src/search/confidence.ts). */
export function reasonsFor({ signals, matches }: Ranking, words: Words): string[] {
  const { reasons } = words.try;
  if (matches.length === 0) return [reasons.nothing];
  return [
    likeness(signals.nearestAnswered, words),
    ...(signals.nearestBeyond >= some && signals.nearestBeyond >= signals.nearestAnswered * 0.8
      ? [reasons.beyond]
      : []),
    signals.margin >= clearLead ? reasons.clear : reasons.close,
    ...(signals.asksTooMuch > 0 ? [reasons.detail] : []),
    ...(signals.outOfScope > signals.answered ? [reasons.outOfScope] : []),
  ];
}

function likeness(cosine: number, { try: { reasons }, percent }: Words): string {
  if (cosine >= much) return reasons.veryLike(percent(Math.min(1, cosine)));
  return cosine >= some ? reasons.like(percent(cosine)) : reasons.unlike(percent(Math.max(0, cosine)));
}
