import type { PreferenceStore } from '../conversation/bot.js';
import { isLocale } from '../language/locales.js';
import type { Store } from './database.js';

export function createPreferenceStore(store: Store, now: () => number): PreferenceStore {
  return {
    async find(person) {
      const row = await store.selectFrom('preference').selectAll().where('person', '=', person).executeTakeFirst();
      return row && { locale: isLocale(row.locale) ? row.locale : undefined, chosen: row.chosen === 1 };
    },
    async save(person, { locale, chosen }) {
      const row = { locale: locale ?? null, chosen: chosen ? 1 : 0, updated_at: now() };
      await store
        .insertInto('preference')
        .values({ person, ...row })
        .onConflict((conflict) => conflict.column('person').doUpdateSet(row))
        .execute();
    },
    async forget(person) {
      await store.deleteFrom('preference').where('person', '=', person).execute();
    },
  };
}
