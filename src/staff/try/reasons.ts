import type { Ranking } from '../../search/rank.js';
import type { Words } from '../visit.js';

/** What a percentage of likeness is called: half the words shared is a lot among short sentences. */
const much = 0.5;
const some = 0.25;
/** The lead from which on the second place hardly matters. */
const clearLead = 1;

/** Why the bot is sure, or not, in words: the strongest signals of the search (src/search/confidence.ts). */
export function reasonsFor({ signals, matches }: Ranking, { t }: Words): string[] {
  if (matches.length === 0) return [t('try.reasons.nothing')];
  return [
    likeness(signals.nearestAnswered, t),
    ...(signals.nearestBeyond >= some && signals.nearestBeyond >= signals.nearestAnswered * 0.8
      ? [t('try.reasons.beyond')]
      : []),
    signals.margin >= clearLead ? t('try.reasons.clear') : t('try.reasons.close'),
    ...(signals.asksTooMuch > 0 ? [t('try.reasons.detail')] : []),
    ...(signals.outOfScope > signals.answered ? [t('try.reasons.out_of_scope')] : []),
  ];
}

function likeness(cosine: number, t: Words['t']): string {
  if (cosine >= much) return t('try.reasons.very_like', { percent: percent(Math.min(1, cosine)) });
  return cosine >= some
    ? t('try.reasons.like', { percent: percent(cosine) })
    : t('try.reasons.unlike', { percent: percent(Math.max(0, cosine)) });
}

export const percent = (share: number): string => `${Math.round(share * 100)}%`;
