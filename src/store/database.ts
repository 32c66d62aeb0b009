import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, Migrator, SqliteDialect } from 'kysely';
import Database from 'libsql';
import { migrations } from './migrations.js';
import type { Tables } from './tables.js';

export type Store = Kysely<Tables>;

/**
 * Opens the database and brings its tables up to date.
 * @param url `file:<path>`; `file::memory:` lives as long as the process.
 */
export async function openDatabase(url: string): Promise<Store> {
  const store = new Kysely<Tables>({ dialect: new SqliteDialect({ database: openFile(url.replace(/^file:/, '')) }) });
  const migrator = new Migrator({ db: store, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  return store;
}

function openFile(path: string) {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = new Database(path);
  // A committed row survives a crash of the machine, not only of the process; readers never wait for writers.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;');
  return database;
}
