import type { Outcome } from '../../conversation/turn.js';

/** What staff want to tell apart; greetings, menus and the like are one. */
export const outcomeGroups = ['answer', 'suggest', 'fallback', 'foreign-language', 'other'] as const;

export type OutcomeGroup = (typeof outcomeGroups)[number];

export const outcomeGroupOf = (outcome: Outcome['kind']): OutcomeGroup =>
  outcomeGroups.find((group) => group === outcome) ?? 'other';
