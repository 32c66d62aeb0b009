import { z } from 'zod';
import type { Content } from '../../conversation/content.js';
import { handleTurn } from '../../conversation/handle-turn.js';
import type { Turn } from '../../conversation/turn.js';
import { localeCode } from '../../language/locales.js';
import type { Ranking } from '../../search/search.js';
import { type OutcomeGroup, outcomeGroupOf } from '../usage/outcome-groups.js';

const trialQuery = z.object({
  q: z.string().trim().max(1_000).catch(''),
  /** Undefined: found out from the question, as for a stranger. */
  locale: localeCode.optional().catch(undefined),
});

export type TrialQuery = z.infer<typeof trialQuery>;

export const readTrialQuery = (value: unknown): TrialQuery => trialQuery.parse(value);

export interface Trial {
  question: string;
  turn: Turn;
  outcomeGroup: OutcomeGroup;
  ranking: Ranking;
}

/** Asks the bot in use without leaving a trace: no count, no log, no memory of a person. */
export function tryQuestion({ q, locale }: TrialQuery, content: Content): Trial {
  const turn = handleTurn({ kind: 'utterance', text: q }, { locale, chosen: locale !== undefined }, content);
  const ranking = content.search(q, turn.locale);
  return { question: q, turn, outcomeGroup: outcomeGroupOf(turn.outcome.kind), ranking };
}
