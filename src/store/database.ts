import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Dialect, Kysely, Migrator, PostgresDialect, SqliteDialect } from 'kysely';
import Database from 'libsql';
import pg from 'pg';
import { migrations } from './migrations.js';
import type { Tables } from './tables.js';

export type Store = Kysely<Tables>;

/**
 * Opens the database and brings its tables up to date.
 * @param url `file:<path>` (`file::memory:` lives as long as the process) or `postgres://…`, which many processes share.
 */
export async function openDatabase(url: string): Promise<Store> {
  const dialect = url.startsWith('file:') ? fileDialect(url.slice('file:'.length)) : serverDialect(url);
  const store = new Kysely<Tables>({ dialect });
  const migrator = new Migrator({ db: store, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return store;
  await store.destroy();
  throw error;
}

function fileDialect(path: string): Dialect {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = new Database(path);
  // A committed row survives a crash of the machine, not only of the process; readers never wait for writers.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;');
  return new SqliteDialect({ database });
}

/** LINE waits two seconds for an answer to a webhook: a database that takes longer is as good as away. */
const connectionTimeoutMillis = 1_500;

const int8 = 20;

function serverDialect(connectionString: string): Dialect {
  const types = new pg.TypeOverrides();
  // Our 64-bit numbers are milliseconds, which a double holds exactly.
  types.setTypeParser(int8, Number);
  const pool = new pg.Pool({ connectionString, types, max: 10, connectionTimeoutMillis });
  // A connection that breaks while idle is replaced by the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  return new PostgresDialect({ pool });
}
