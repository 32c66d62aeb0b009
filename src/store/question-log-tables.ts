import type { CreateTableBuilder, Kysely, Migration } from 'kysely';

/** Migration 004. Column types that SQLite and PostgreSQL both have. */
export const questionLogTables: Migration = {
  async up(db: Kysely<unknown>) {
    await createQuestion(db);
    await counted(db, 'vote', ['turn', 'entry'], ['verdict', 'channel', 'locale', 'day']).execute();
    await counted(db, 'daily_use', ['day', 'channel', 'locale', 'did', 'outcome', 'subject'], [])
      .addColumn('count', 'integer', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('vote_day').on('vote').column('day').execute();
  },
};

async function createQuestion(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('question')
    .addColumn('turn', 'text', (column) => column.primaryKey())
    .addColumn('asked_at', 'bigint', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('utterance', 'text', (column) => column.notNull())
    .addColumn('entry_ids', 'text', (column) => column.notNull())
    .addColumn('confidence', 'integer', (column) => column.notNull())
    .addColumn('message_key', 'text')
    .addColumn('verdict', 'text')
    .addColumn('voted_entry', 'text')
    .addColumn('taken_entry', 'text')
    .addColumn('pending_until', 'bigint')
    .addColumn('handled_at', 'bigint')
    .execute();
  for (const column of ['asked_at', 'pending_until', 'message_key']) {
    await db.schema.createIndex(`question_${column}`).on('question').column(column).execute();
  }
}

/** A table of texts, one row for each combination of the first ones. */
function counted(
  db: Kysely<unknown>,
  table: string,
  key: readonly [string, ...string[]],
  others: readonly string[],
): CreateTableBuilder<string, string> {
  const columns = [...key, ...others];
  return columns
    .reduce<CreateTableBuilder<string, string>>(
      (builder, name) => builder.addColumn(name, 'text', (column) => column.notNull()),
      db.schema.createTable(table),
    )
    .addPrimaryKeyConstraint(`${table}_key`, [...key]);
}
