import type { Config } from '../config.js';
import type { Bot } from '../conversation/bot.js';
import type { Channel } from '../inbox/channel.js';
import type { InboxOpener } from '../inbox/open-inbox.js';
import { lineIsOff, openLine } from '../line/open-line.js';
import type { Logger } from '../logger.js';
import type { Store } from '../store/database.js';
import type { PersonKey } from '../store/person-key.js';
import { createPushBudget } from '../store/push-budget.js';

interface Dependencies {
  bot: Bot;
  store: Store;
  openInbox: InboxOpener;
  personKey: PersonKey;
  log: Logger;
  now(): number;
}

/** The messengers through which people reach the bot, each as configured: a line for each. The chat page is always on. */
export const openChannels = (config: Config, dependencies: Dependencies): Channel[] => [
  config.line ? openLine(config.line, withPushes(config.line.pushPerMonth, dependencies)) : lineIsOff,
];

const withPushes = (perMonth: number, dependencies: Dependencies) => ({
  ...dependencies,
  hashId: dependencies.personKey,
  pushBudget: createPushBudget(dependencies.store, perMonth, dependencies.now),
});
