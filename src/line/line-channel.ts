import type { LineConfig } from '../config.js';
import type { Logger } from '../logger.js';
import { createAccessToken } from './access-token.js';
import { type AnswerDependencies, answerEvent } from './answer-event.js';
import { createCallLine } from './call-line.js';
import type { LineEvent } from './events.js';
import type { Inbox, Settlement } from './inbox.js';
import { createInboxWorker, type InboxWorker } from './inbox-worker.js';
import { createMenuCalls } from './rich-menu/menu-calls.js';
import { createRichMenus } from './rich-menu/rich-menus.js';
import { type HashId, receiveEvents } from './receive-events.js';
import { createSdkLineClient } from './sdk-line-client.js';
import { createWithApi } from './with-api.js';

/** The bot's channel on LINE: events come in, are kept, and are answered. */
export interface LineChannel {
  channelSecret: string;
  /** Resolves when the events are safe; LINE may be told so then. */
  receive(events: readonly LineEvent[]): Promise<void>;
  worker: InboxWorker;
}

interface Dependencies extends Pick<AnswerDependencies, 'bot' | 'pushBudget'> {
  inbox: Inbox;
  hashId: HashId;
  onSettled(settlement: Settlement): void;
  log: Logger;
}

export function createLineChannel(config: LineConfig, dependencies: Dependencies): LineChannel {
  const { inbox, hashId, onSettled, log } = dependencies;
  const now = Date.now;
  const withApi = createWithApi(config.apiBaseUrl, createAccessToken(config, now));
  const callLine = createCallLine(log);
  const answerDependencies = {
    ...dependencies,
    greets: config.greets,
    client: createSdkLineClient(withApi, callLine),
    menus: createRichMenus({ calls: createMenuCalls(withApi, callLine), log, now }),
    now,
    personKey: (userId: string) => hashId('line', userId),
    messageKey: (messageId: string) => hashId('line-message', messageId),
  };
  const worker = createInboxWorker({
    inbox,
    answer: (event) => answerEvent(event, answerDependencies),
    onSettled,
    now,
    log,
  });
  // What an earlier process left behind comes first.
  worker.wake();
  return {
    channelSecret: config.channelSecret,
    async receive(events) {
      await receiveEvents(events, { inbox, hashId });
      worker.wake();
    },
    worker,
  };
}
