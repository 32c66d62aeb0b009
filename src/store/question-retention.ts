import { japanDay } from '../knowledge/japan-day.js';
import type { Store } from './database.js';

const dayMs = 24 * 60 * 60 * 1_000;

/** Counts say nothing of anybody: three years show whether the bot gets better. */
const countsKeptDays = 3 * 366;

/** No flood of questions may fill the disk: about 50 MB. */
const maxQuestions = 100_000;

/** Deletes what has been kept long enough: of questions and votes after `retentionDays`, of answered ones in an hour. */
export async function forgetOldQuestions(store: Store, retentionDays: number, now: number): Promise<void> {
  const oldest = now - retentionDays * dayMs;
  await store
    .deleteFrom('question')
    .where((where) => where.or([where('asked_at', '<', oldest), where('pending_until', '<', now)]))
    .execute();
  await store.deleteFrom('vote').where('day', '<', japanDay(oldest)).execute();
  await store
    .deleteFrom('daily_use')
    .where('day', '<', japanDay(now - countsKeptDays * dayMs))
    .execute();
  await forgetOverflow(store);
}

async function forgetOverflow(store: Store): Promise<void> {
  const last = await store
    .selectFrom('question')
    .select('asked_at')
    .orderBy('asked_at', 'desc')
    .offset(maxQuestions)
    .limit(1)
    .executeTakeFirst();
  if (last) await store.deleteFrom('question').where('asked_at', '<=', last.asked_at).execute();
}
