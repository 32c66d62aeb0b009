import { Registry, collectDefaultMetrics } from 'prom-client';
import type { Config } from '../config.js';
import { openContent, type OpenContent } from '../content/open-content.js';
import { createContentReporter } from '../content/report.js';
import { type Bot, createBot } from '../conversation/bot.js';
import type { Content } from '../conversation/content.js';
import type { Channel } from '../inbox/channel.js';
import type { Trainer } from '../learning/trainer.js';
import type { Logger } from '../logger.js';
import type { Questions } from '../questions/questions.js';
import { recordTurn } from '../questions/record-turn.js';
import type { StaffDesk } from '../staff/staff-desk.js';
import { openDatabase, ping, type Store } from '../store/database.js';
import { createPersonKey, loadIdSecret, type PersonKey } from '../store/person-key.js';
import { createPreferenceStore } from '../store/preferences.js';
import { openChannels } from './channels.js';
import { createInboxes } from './inboxes.js';
import { openStaffDesk } from './open-staff-desk.js';
import { createQuestions } from './questions.js';

/** Everything that lives as long as the process. */
export interface Services {
  log: Logger;
  store: Store;
  /** Fails if the database does not answer. */
  pingDatabase(): Promise<void>;
  content(): Content;
  contentState: Pick<OpenContent, 'loadedAt' | 'lastLoad'>;
  bot: Bot;
  questions: Questions;
  personKey: PersonKey;
  metrics: Registry;
  channels: readonly Channel[];
  /** Undefined: the staff console is off. */
  staff: StaffDesk | undefined;
  /** Told when the process stops. */
  closed: AbortSignal;
  /** Lets what was begun end, then closes the database. */
  close(): Promise<void>;
}

/** @param trainer learns the content, now and after every change of its files */
export async function createServices(config: Config, log: Logger, trainer: Trainer, now = Date.now): Promise<Services> {
  const metrics = createMetrics();
  const report = createContentReporter(log, metrics);
  const live = await openContent(config.content, { trainer, report, now });
  const content = live.current;
  const store = await openDatabase(config.databaseUrl);
  const secret = loadIdSecret(config.idSecret, config.dataDirectory);
  const personKey = createPersonKey(secret);
  const questions = createQuestions(config, { store, content, log, now });
  const bot = createRecordedBot({ store, content, questions, now });
  const inboxes = createInboxes({ store, secret, metrics, log, now });
  const channels = openChannels(config, { bot, store, openInbox: inboxes.open, personKey, log, now });
  const closing = new AbortController();
  const closed = closing.signal;
  return {
    log,
    store,
    pingDatabase: () => ping(store),
    content,
    contentState: live,
    bot,
    questions,
    personKey,
    metrics,
    channels,
    staff: openStaffDesk(config, { live, trainer, questions, secret, log, now, closed }),
    closed,
    async close() {
      closing.abort();
      await live.close();
      await Promise.all(channels.map((channel) => channel.close()));
      inboxes.close();
      questions.close();
      await store.destroy();
    },
  };
}

interface BotDependencies extends Pick<Services, 'store' | 'content' | 'questions'> {
  now(): number;
}

/** A bot that remembers people and writes down what was asked. */
const createRecordedBot = ({ store, content, questions, now }: BotDependencies): Bot =>
  createBot({
    content,
    preferences: createPreferenceStore(store, now),
    turnLog: {
      record: (record, knowledge) => recordTurn(record, knowledge, questions.log),
      forgetMessage: questions.log.forgetMessage,
    },
    logFailed: questions.failed,
  });

function createMetrics(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}
