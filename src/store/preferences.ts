import type { PreferenceStore } from '../conversation/bot.js';
import type { Preference } from '../conversation/turn.js';
import { localeCode } from '../language/locales.js';
import type { Store } from './database.js';
import type { Tables } from './tables.js';

/** After an hour "more" hardly means what was spoken of before. */
const rememberEntryMs = 60 * 60 * 1_000;

export function createPreferenceStore(store: Store, now: () => number): PreferenceStore {
  return {
    async find(person) {
      const row = await store.selectFrom('preference').selectAll().where('person', '=', person).executeTakeFirst();
      return row && toPreference(row, now());
    },
    async save(person, { locale, chosen, fromProfile, lastEntryId }) {
      const row = {
        locale: locale ?? null,
        chosen: chosen ? 1 : 0,
        from_profile: fromProfile ? 1 : 0,
        last_entry: lastEntryId ?? null,
        last_entry_at: lastEntryId === undefined ? null : now(),
        updated_at: now(),
      };
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

function toPreference(row: Tables['preference'], now: number): Preference {
  const isFresh = row.last_entry_at !== null && now - row.last_entry_at < rememberEntryMs;
  return {
    locale: localeCode.safeParse(row.locale).data,
    chosen: row.chosen === 1,
    fromProfile: row.from_profile === 1,
    lastEntryId: isFresh ? (row.last_entry ?? undefined) : undefined,
  };
}
