import { japanDay } from '../knowledge/japan-day.js';
import type { Store } from './database.js';

const monthInJapan = (time: number): string => japanDay(time).slice(0, '2026-11'.length);

/** So many a month and no more. */
export interface MonthlyBudget {
  /** Counts one, if there is one left. */
  spend(): Promise<boolean>;
}

/** Counts pushes by the month, over all processes that share the database. */
export function createPushBudget(store: Store, perMonth: number, now: () => number): MonthlyBudget {
  return {
    async spend() {
      const month = monthInJapan(now());
      await store
        .insertInto('push_month')
        .values({ month, used: 0 })
        .onConflict((conflict) => conflict.column('month').doNothing())
        .execute();
      const { numUpdatedRows } = await store
        .updateTable('push_month')
        .set((row) => ({ used: row('used', '+', 1) }))
        .where('month', '=', month)
        .where('used', '<', perMonth)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },
  };
}
