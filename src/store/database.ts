import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Dialect, Kysely, Migrator, PostgresDialect, SqliteDialect, sql } from 'kysely';
import Database from 'libsql';
import pg from 'pg';
import { ConfigError } from '../errors.js';
import { migrations } from './migrations.js';
import type { Tables } from './tables.js';

export type Store = Kysely<Tables>;

/**
 * Opens the database and brings its tables up to date.
 * @throws {ConfigError} if it cannot be reached or written.
 * @param url `file:<path>` (`file::memory:` lives as long as the process) or `postgres://…`, which many processes share.
 */
export async function openDatabase(url: string): Promise<Store> {
  const dialect = url.startsWith('file:') ? fileDialect(url.slice('file:'.length)) : serverDialect(url);
  const store = new Kysely<Tables>({ dialect });
  const migrator = new Migrator({ db: store, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return store;
  await store.destroy();
  throw cannotOpen(error);
}

/** @throws if the database does not answer. */
export async function ping(store: Store): Promise<void> {
  await sql`select 1`.execute(store);
}

/** The driver's words name the host or the file, never the password. */
const cannotOpen = (error: unknown): ConfigError =>
  new ConfigError(
    `The database cannot be opened: ${error instanceof Error ? error.message || error.name : String(error)}. Check DATABASE_URL and DATA_DIR, and that the database is running.`,
    { cause: error },
  );

function fileDialect(path: string): Dialect {
  const database = openFile(path);
  // A committed row survives a crash of the machine, not only of the process; readers never wait for writers.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;');
  return new SqliteDialect({ database });
}

function openFile(path: string) {
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    return new Database(path);
  } catch (error) {
    throw cannotOpen(error);
  }
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
