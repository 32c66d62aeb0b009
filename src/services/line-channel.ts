import { type AnswerDependencies, answerEvent } from '../line/answer-event.js';
import { createInboxWorker, type InboxWorker } from '../line/inbox-worker.js';
import type { Inbox, Settlement } from '../line/inbox.js';
import { type HashId, receiveEvents } from '../line/incoming/receive-events.js';
import type { EventReceiver } from '../line/incoming/webhook.js';
import type { LineConfig } from '../line/line-config.js';
import { createAccessToken } from '../line/outgoing/access-token.js';
import { createCallLine } from '../line/outgoing/call-line.js';
import { createSdkLineClient } from '../line/outgoing/sdk-line-client.js';
import { createWithApi } from '../line/outgoing/with-api.js';
import { createMenuCalls } from '../line/rich-menu/menu-calls.js';
import { createRichMenus } from '../line/rich-menu/rich-menus.js';
import type { Logger } from '../logger.js';

/** The bot's channel on LINE: events come in, are kept, and are answered. */
export interface LineChannel extends EventReceiver {
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
