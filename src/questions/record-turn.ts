import type { TurnRecord } from '../conversation/turn-record.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import type { Question, QuestionLog } from './question-log.js';
import { scrub } from './scrub.js';

/** Writes down what a turn was: a question, a suggestion that was taken, a vote; and counts it. */
export async function recordTurn(record: TurnRecord, knowledge: Knowledge, log: QuestionLog): Promise<void> {
  const question = questionOf(record, knowledge);
  if (question) await log.record(question);
  await recordPress(record, log);
  await recordUse(record, log);
}

/** Undefined for what is no question, and for whatever comes near an emergency: that is nobody's to keep. */
function questionOf({ turnId, incoming, turn, origin }: TurnRecord, { urgent }: Knowledge): Question | undefined {
  const { outcome, ranked, locale } = turn;
  if (incoming.kind !== 'utterance' || ranked === undefined) return undefined;
  if (outcome.kind !== 'answer' && outcome.kind !== 'suggest' && outcome.kind !== 'fallback') return undefined;
  if (ranked.entryIds.some((id) => id in urgent)) return undefined;
  return {
    turnId,
    channel: origin.channel,
    locale,
    utterance: scrub(incoming.text),
    outcome: outcome.kind,
    ...ranked,
    messageKey: origin.messageKey,
  };
}

/** Only what still names an entry counts: `outcome` is what became of the press. */
async function recordPress({ incoming, turn, origin }: TurnRecord, log: QuestionLog): Promise<void> {
  if (incoming.kind !== 'action') return;
  const { action } = incoming;
  const { outcome, locale } = turn;
  if (action.do === 'answer' && action.turn !== undefined && outcome.kind === 'answer') {
    await log.taken(action.turn, action.id);
  }
  if ((action.do === 'helpful' || action.do === 'unhelpful') && outcome.kind === action.do) {
    const { channel } = origin;
    await log.vote({ turnId: action.turn, entryId: action.id, verdict: action.do, channel, locale });
  }
}

async function recordUse({ incoming, turn, origin }: TurnRecord, log: QuestionLog): Promise<void> {
  const { outcome, locale } = turn;
  // Votes are counted once however often they are pressed: by `vote`.
  if (outcome.kind === 'helpful' || outcome.kind === 'unhelpful') return;
  const subject = 'entryId' in outcome ? outcome.entryId : 'policyId' in outcome ? outcome.policyId : undefined;
  await log.count({ channel: origin.channel, locale, did: incoming.kind, outcome: outcome.kind, subject });
}
