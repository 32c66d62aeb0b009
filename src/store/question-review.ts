import { localeCode } from '../language/locales.js';
import {
  maxReviewed,
  type QuestionFilter,
  type QuestionReview,
  type UnansweredKind,
  type UnansweredQuestion,
  type Usage,
} from '../questions/question-review.js';
import type { Store } from './database.js';
import type { Tables } from './tables.js';

export function createQuestionReview(store: Store, now: () => number): QuestionReview {
  return {
    async unanswered(filter) {
      const rows = await selectUnanswered(filter, store);
      return rows.filter(({ locale }) => localeCode.safeParse(locale).success).map(questionOf);
    },
    usage: (from, to) => selectUsage(from, to, store),
    async markHandled(turnIds) {
      if (turnIds.length === 0) return;
      await store.updateTable('question').set({ handled_at: now() }).where('turn', 'in', turnIds).execute();
    },
  };
}

function selectUnanswered({ since, locale }: QuestionFilter, store: Store): Promise<Tables['question'][]> {
  return (
    store
      .selectFrom('question')
      .selectAll()
      .where('asked_at', '>=', since)
      .where('handled_at', 'is', null)
      // Pending is what was answered, and no 👎 has come.
      .where('pending_until', 'is', null)
      .where((where) => (locale === undefined ? where.and([]) : where('locale', '=', locale)))
      .orderBy('asked_at', 'desc')
      .orderBy('turn')
      .limit(maxReviewed)
      .execute()
  );
}

const questionOf = (row: Tables['question']): UnansweredQuestion => ({
  turnId: row.turn,
  at: row.asked_at,
  channel: row.channel,
  locale: row.locale,
  utterance: row.utterance,
  kind: kindOf(row),
  entryIds: row.entry_ids.split(' ').filter(Boolean),
  confidence: row.confidence / 100,
  votedEntryId: row.voted_entry ?? undefined,
  takenEntryId: row.taken_entry ?? undefined,
});

function kindOf({ verdict, outcome }: Tables['question']): UnansweredKind {
  if (verdict === 'unhelpful') return 'voted-down';
  return outcome === 'fallback' ? 'unanswered' : 'not-taken';
}

async function selectUsage(from: string, to: string, store: Store): Promise<Usage> {
  const uses = await store
    .selectFrom('daily_use')
    .selectAll()
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('day')
    .execute();
  const votes = await store
    .selectFrom('vote')
    .select(['day', 'channel', 'locale', 'entry', 'verdict', (count) => count.fn.countAll().as('count')])
    .where('day', '>=', from)
    .where('day', '<=', to)
    .groupBy(['day', 'channel', 'locale', 'entry', 'verdict'])
    .orderBy('day')
    .execute();
  return {
    uses: uses.map(({ subject, ...use }) => ({ ...use, subject: subject === '' ? undefined : subject })),
    // PostgreSQL counts in bigint, which comes as text.
    votes: votes.map(({ entry, count, ...vote }) => ({ ...vote, entryId: entry, count: Number(count) })),
  };
}
