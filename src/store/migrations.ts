import { type Kysely, type Migration, sql } from 'kysely';
import { questionLogTables } from './question-log-tables.js';

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
  '003_inbox': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('inbox_event')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('lane', 'text', (column) => column.notNull())
        .addColumn('message_key', 'text')
        .addColumn('event_at', 'bigint', (column) => column.notNull())
        .addColumn('place', 'integer', (column) => column.notNull())
        .addColumn('received_at', 'bigint', (column) => column.notNull())
        .addColumn('free_at', 'bigint', (column) => column.notNull())
        .addColumn('attempts', 'integer', (column) => column.notNull())
        .addColumn('event', 'text')
        .addColumn('delivery', 'text')
        .addColumn('settlement', 'text')
        .addColumn('settled_at', 'bigint')
        .execute();
      await db.schema
        .createIndex('inbox_event_open_lane')
        .on('inbox_event')
        .columns(['lane', 'event_at'])
        .where(sql.ref('settlement'), 'is', null)
        .execute();
      await db.schema.createIndex('inbox_event_settled_at').on('inbox_event').column('settled_at').execute();
      await db.schema
        .createTable('push_month')
        .addColumn('month', 'text', (column) => column.primaryKey())
        .addColumn('used', 'integer', (column) => column.notNull())
        .execute();
      await db.schema.dropTable('seen_event').execute();
    },
  },
  '004_question_log': questionLogTables,
  '005_inbox_channel': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .alterTable('inbox_event')
        // LINE was the only one until now; a process of the version before that is still at work writes its events so.
        .addColumn('channel', 'text', (column) => column.notNull().defaultTo('line'))
        .execute();
    },
  },
  '006_preference_from_profile': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .alterTable('preference')
        // Of those who have talked to the bot, most have written.
        .addColumn('from_profile', 'integer', (column) => column.notNull().defaultTo(0))
        .execute();
    },
  },
};
