import { Registry, collectDefaultMetrics } from 'prom-client';
import type { Config, LineConfig } from './config.js';
import { type Bot, createBot } from './conversation/bot.js';
import type { Content } from './conversation/content.js';
import { createAccessToken } from './line/access-token.js';
import { createEventTaker, type EventTaker } from './line/answer-event.js';
import { createSdkLineClient } from './line/sdk-line-client.js';
import type { SeenEvents } from './line/webhook.js';
import { loadContent } from './load-content.js';
import type { Logger } from './logger.js';
import { openDatabase, type Store } from './store/database.js';
import { createPersonKey, loadIdSecret, type PersonKey } from './store/person-key.js';
import { createPreferenceStore } from './store/preferences.js';
import { createSeenEvents } from './store/seen-events.js';

/** Everything that lives as long as the process. */
export interface Services {
  log: Logger;
  store: Store;
  content(): Content;
  bot: Bot;
  personKey: PersonKey;
  metrics: Registry;
  line: { channelSecret: string; taker: EventTaker } | undefined;
  /** Lets what was begun end, then closes the database. */
  close(): Promise<void>;
}

export async function createServices(config: Config, log: Logger): Promise<Services> {
  const content = loadContent(config.content);
  const store = await openDatabase(config.databaseUrl);
  const personKey = createPersonKey(loadIdSecret(config.idSecret, config.dataDirectory));
  const bot = createBot({ content: () => content, preferences: createPreferenceStore(store, Date.now) });
  const line = config.line && createLine(config.line, { bot, store, personKey, log });
  return {
    log,
    store,
    content: () => content,
    bot,
    personKey,
    metrics: createMetrics(),
    line,
    async close() {
      await line?.taker.idle();
      await store.destroy();
    },
  };
}

function createLine(
  config: LineConfig,
  { bot, store, personKey, log }: Pick<Services, 'bot' | 'store' | 'personKey' | 'log'>,
) {
  const client = createSdkLineClient(config, createAccessToken(config, Date.now), log);
  const seenEvents = createSeenEvents(store, Date.now);
  keepTidy(seenEvents, log);
  const taker = createEventTaker({
    bot,
    client,
    seenEvents,
    personKey: (userId) => personKey('line', userId),
    log,
  });
  return { channelSecret: config.channelSecret, taker };
}

const tidyEveryMs = 24 * 60 * 60 * 1_000;

/** Now and once a day, without keeping the process alive for it. */
function keepTidy(seenEvents: SeenEvents, log: Logger): void {
  const tidy = () => {
    seenEvents.forgetOld().catch((error: unknown) => log.warn({ event: 'tidy_failed', err: error }));
  };
  tidy();
  setInterval(tidy, tidyEveryMs).unref();
}

function createMetrics(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}
