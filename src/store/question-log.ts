import { sql } from 'kysely';
import { japanDay } from '../knowledge/japan-day.js';
import type { Question, QuestionLog, Use, Vote } from '../questions/question-log.js';
import type { Store } from './database.js';

/** So long an answered question can still be voted down with its words. */
const pendingMs = 60 * 60 * 1_000;

export function createQuestionLog(store: Store, now: () => number): QuestionLog {
  return {
    async record(question) {
      await store.insertInto('question').values(rowOf(question, now())).execute();
    },
    async vote(vote) {
      await saveVote(vote, store, now());
      await markVoted(vote, store, now());
    },
    taken: (turnId, entryId) => markTaken(turnId, entryId, { store, now: now() }),
    count: (use) => countUse(use, store, japanDay(now())),
    async forgetMessage(messageKey) {
      await store.deleteFrom('question').where('message_key', '=', messageKey).execute();
    },
  };
}

const rowOf = (question: Question, now: number) => ({
  turn: question.turnId,
  asked_at: now,
  channel: question.channel,
  locale: question.locale,
  outcome: question.outcome,
  utterance: question.utterance,
  entry_ids: question.entryIds.join(' '),
  confidence: Math.round(question.confidence * 100),
  message_key: question.messageKey ?? null,
  pending_until: question.outcome === 'answer' ? now + pendingMs : null,
});

async function saveVote({ turnId, entryId, ...vote }: Vote, store: Store, now: number): Promise<void> {
  await store
    .insertInto('vote')
    .values({ turn: turnId, entry: entryId, ...vote, day: japanDay(now) })
    .onConflict((conflict) => conflict.columns(['turn', 'entry']).doUpdateSet({ verdict: vote.verdict }))
    .execute();
}

/** Voted down: kept. A 👍 lets go of it again; one that goes already goes no later. */
async function markVoted({ turnId, entryId, verdict }: Vote, store: Store, now: number): Promise<void> {
  const pendingUntil = verdict === 'unhelpful' ? null : sql<number>`coalesce(pending_until, ${now + pendingMs})`;
  await store
    .updateTable('question')
    .set({ verdict, voted_entry: entryId, pending_until: pendingUntil })
    .where('turn', '=', turnId)
    .execute();
}

/** A suggestion that is taken has answered its question; what is taken after a 👎 has not made the answer good. */
async function markTaken(
  turnId: string,
  entryId: string,
  { store, now }: { store: Store; now: number },
): Promise<void> {
  const untaken = store.updateTable('question').where('turn', '=', turnId).where('taken_entry', 'is', null);
  await untaken
    .where('outcome', '=', 'suggest')
    .set({ taken_entry: entryId, pending_until: now + pendingMs })
    .execute();
  await untaken.where('outcome', '=', 'answer').set({ taken_entry: entryId }).execute();
}

async function countUse({ subject = '', ...use }: Use, store: Store, day: string): Promise<void> {
  await store
    .insertInto('daily_use')
    .values({ day, ...use, subject, count: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['day', 'channel', 'locale', 'did', 'outcome', 'subject'])
        .doUpdateSet({ count: sql`daily_use.count + 1` }),
    )
    .execute();
}
