import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { z } from 'zod';

export interface BotProcess {
  url: string;
  kill(signal: 'SIGKILL' | 'SIGTERM'): void;
  /** Resolves when it has ended. */
  ended: Promise<void>;
}

const started = z.object({ event: z.literal('started'), port: z.number() });

/** The built program as a process of its own, on a free port. */
export async function startBotProcess(env: Record<string, string>): Promise<BotProcess> {
  const child = spawn(process.execPath, ['dist/main.js'], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'info', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return {
    url: `http://127.0.0.1:${await portOf(child)}`,
    kill: (signal) => void child.kill(signal),
    ended: child.exitCode === null ? new Promise((resolve) => child.once('exit', () => resolve())) : Promise.resolve(),
  };
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The bot ended with ${code} before it was ready.`)));
    if (!child.stdout) throw new Error('no output');
    createInterface({ input: child.stdout }).on('line', (line) => {
      const { data } = started.safeParse(JSON.parse(line));
      if (data) resolve(data.port);
    });
  });
}
