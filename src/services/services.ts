import { Registry, collectDefaultMetrics } from 'prom-client';
import type { Config } from '../config.js';
import { openContent, type OpenContent } from '../content/open-content.js';
import { createContentReporter } from '../content/report.js';
import { type Bot, createBot } from '../conversation/bot.js';
import type { Content } from '../conversation/content.js';
import type { Trainer } from '../learning/trainer.js';
import { countEvents } from '../line/event-metrics.js';
import type { LineConfig } from '../line/line-config.js';
import type { Logger } from '../logger.js';
import type { Questions } from '../questions/questions.js';
import { recordTurn } from '../questions/record-turn.js';
import type { StaffDesk } from '../staff/staff-desk.js';
import { openDatabase, ping, type Store } from '../store/database.js';
import { createInbox } from '../store/inbox.js';
import { createPersonKey, loadIdSecret, type PersonKey } from '../store/person-key.js';
import { createPreferenceStore } from '../store/preferences.js';
import { createPushBudget } from '../store/push-budget.js';
import { createSeal } from '../store/seal.js';
import { every } from './every.js';
import { createLineChannel, type LineChannel } from './line-channel.js';
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
  line: LineChannel | undefined;
  /** Undefined: the staff console is off. */
  staff: StaffDesk | undefined;
  /** Lets what was begun end, then closes the database. */
  close(): Promise<void>;
}

/** @param trainer learns the content, now and after every change of its files */
export async function createServices(config: Config, log: Logger, trainer: Trainer, now = Date.now): Promise<Services> {
  const metrics = createMetrics();
  const content = await openContent(config.content, trainer, createContentReporter(log, metrics));
  const store = await openDatabase(config.databaseUrl);
  const idSecret = loadIdSecret(config.idSecret, config.dataDirectory);
  const personKey = createPersonKey(idSecret);
  const questions = createQuestions(config, { store, content: content.current, log, now });
  const bot = createBot({
    content: content.current,
    preferences: createPreferenceStore(store, now),
    turnLog: {
      record: (record, knowledge) => recordTurn(record, knowledge, questions.log),
      forgetMessage: questions.log.forgetMessage,
    },
    logFailed: questions.failed,
  });
  const line = config.line && createLine(config.line, { bot, store, personKey, log, metrics, idSecret });
  return {
    log,
    store,
    pingDatabase: () => ping(store),
    content: content.current,
    contentState: content,
    bot,
    questions,
    personKey,
    metrics,
    line,
    staff: openStaffDesk(config, { live: content, trainer, questions, secret: idSecret, log, now }),
    async close() {
      await content.close();
      await line?.worker.stop();
      questions.close();
      await store.destroy();
    },
  };
}

function createLine(
  config: LineConfig,
  {
    bot,
    store,
    personKey,
    log,
    idSecret,
    metrics,
  }: Pick<Services, 'bot' | 'store' | 'personKey' | 'log' | 'metrics'> & { idSecret: string },
): LineChannel {
  const inbox = createInbox(store, { seal: createSeal(idSecret), now: Date.now });
  every(
    tidyEveryMs,
    () => inbox.forgetOld(),
    (error) => log.warn({ event: 'inbox_tidy_failed', err: error }),
  );
  return createLineChannel(config, {
    bot,
    inbox,
    pushBudget: createPushBudget(store, config.pushPerMonth, Date.now),
    hashId: personKey,
    onSettled: countEvents(metrics, inbox),
    log,
  });
}

const tidyEveryMs = 24 * 60 * 60 * 1_000;

function createMetrics(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}
