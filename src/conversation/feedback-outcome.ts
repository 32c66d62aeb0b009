import type { Knowledge } from '../knowledge/knowledge.js';
import { type Action, maxOthers } from './action.js';
import type { Outcome } from './turn.js';

type Vote = Extract<Action, { do: 'helpful' | 'unhelpful' }>;

/** What becomes of a vote: thanks, or what else the question may have meant, then what is related to the answer. */
export function feedbackOutcome(vote: Vote, knowledge: Knowledge): Outcome {
  const entry = knowledge.find(vote.id);
  if (!entry) return { kind: 'stale-button' };
  if (vote.do === 'helpful') return { kind: 'helpful', entryId: vote.id };
  const candidates = [...new Set([...vote.others, ...entry.related])];
  const others = candidates.filter((id) => id !== vote.id && knowledge.find(id)).slice(0, maxOthers);
  return { kind: 'unhelpful', entryId: vote.id, others };
}
