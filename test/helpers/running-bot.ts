import { createHmac } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import type { Trainer } from '../../src/learning/trainer.js';
import { createLogger } from '../../src/logger.js';
import { createServices, type Services } from '../../src/services/services.js';

const channelSecret = 'a-channel-secret';

export interface RunningBot {
  url: string;
  services: Services;
  /** Posts events as LINE does, well signed unless told otherwise, and waits until the bot is done with them. */
  post(events: readonly object[], signature?: string): Promise<number>;
  postRaw(body: string, signature?: string | null): Promise<number>;
  close(): Promise<void>;
}

/** The whole program on a free port, with a database in memory. */
export async function startBot(
  env: Record<string, string>,
  { trainer, now = Date.now }: { trainer: Trainer; now?: () => number },
): Promise<RunningBot> {
  const config = readConfig({
    DATABASE_URL: 'file::memory:',
    ID_SECRET: 'a-secret-for-the-tests',
    DATA_DIR: 'node_modules/.cache/isesaku-data',
    ...env,
  });
  const services = await createServices(config, createLogger('silent'), trainer, now);
  const server: Server = createApp(services).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;

  const postRaw: RunningBot['postRaw'] = async (body, signature = sign(body)) => {
    const headers = {
      'content-type': 'application/json',
      ...(signature === null ? {} : { 'x-line-signature': signature }),
    };
    const { status } = await fetch(`${url}/webhook`, { method: 'POST', headers, body });
    await Promise.all(services.channels.map((channel) => channel.idle()));
    return status;
  };
  return {
    url,
    services,
    postRaw,
    post: (events, signature) => postRaw(JSON.stringify({ destination: 'U0', events }), signature),
    async close() {
      await new Promise((resolve) => server.close(resolve));
      await services.close();
    },
  };
}

export const lineEnvironment = (lineUrl: string): Record<string, string> => ({
  LINE_CHANNEL_SECRET: channelSecret,
  LINE_CHANNEL_ACCESS_TOKEN: 'a-token',
  LINE_API_BASE_URL: lineUrl,
});

export const sign = (body: string): string => createHmac('sha256', channelSecret).update(body).digest('base64');
