import type { Kysely, Migration } from 'kysely';

/** Applied in the order of their names, each once. A migration that has been released is never changed. */
export const migrations: Record<string, Migration> = {
  '001_preference_and_seen_event': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('preference')
        .addColumn('person', 'text', (column) => column.primaryKey())
        .addColumn('locale', 'text')
        .addColumn('chosen', 'integer', (column) => column.notNull())
        .addColumn('updated_at', 'bigint', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('seen_event')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('seen_at', 'bigint', (column) => column.notNull())
        .execute();
    },
  },
  '002_preference_last_entry': {
    async up(db: Kysely<unknown>) {
      await db.schema.alterTable('preference').addColumn('last_entry', 'text').execute();
      await db.schema.alterTable('preference').addColumn('last_entry_at', 'bigint').execute();
    },
  },
};
