import type { Ranking } from '../../search/search.js';
import type { Words } from '../visit.js';

/** What a percentage of likeness is called: half the words shared is a lot among short sentences. */
const much = 0.5;
const some = 0.25;
/** The lead from which on the second place hardly matters. */
const clearLead = 1;

/** Why the bot is sure, or not, in words: the strongest signals of the search (src/search/confidence/signals.ts). */
export function reasonsFor({ signals, matches }: Ranking, { t }: Words): string[] {
  if (matches.length === 0) return [t('try.reasons.nothing')];
  const { match, reach } = signals;
  return [
    likeness(match.nearestAnswered, t),
    ...(reach && reach.beyond > reach.answered ? [t('try.reasons.beyond')] : []),
    match.margin >= clearLead ? t('try.reasons.clear') : t('try.reasons.close'),
    ...(reach && reach.far > reach.answered ? [t('try.reasons.out_of_scope')] : []),
  ];
}

function likeness(cosine: number, t: Words['t']): string {
  if (cosine >= much) return t('try.reasons.very_like', { percent: percent(Math.min(1, cosine)) });
  return cosine >= some
    ? t('try.reasons.like', { percent: percent(cosine) })
    : t('try.reasons.unlike', { percent: percent(Math.max(0, cosine)) });
}

export const percent = (share: number): string => `${Math.round(share * 100)}%`;
