import type { Channel } from '../inbox/channel.js';
import type { InboxOpener } from '../inbox/open-inbox.js';
import type { Logger } from '../logger.js';
import { type AnswerDependencies, answerEvent } from './answer-event.js';
import { keptEvent } from './incoming/kept-event.js';
import { type HashId, receiveEvents } from './incoming/receive-events.js';
import { webhookRoute } from './incoming/webhook.js';
import type { LineConfig } from './line-config.js';
import { createAccessToken } from './outgoing/access-token.js';
import { createCallLine, describeLineError } from './outgoing/call-line.js';
import { delivery } from './outgoing/delivery.js';
import { createSdkLineClient } from './outgoing/sdk-line-client.js';
import { createWithApi } from './outgoing/with-api.js';
import { createMenuCalls } from './rich-menu/menu-calls.js';
import { createRichMenus } from './rich-menu/rich-menus.js';

interface Dependencies extends Pick<AnswerDependencies, 'bot' | 'pushBudget'> {
  openInbox: InboxOpener;
  hashId: HashId;
  log: Logger;
  now(): number;
}

/** The bot's channel on LINE: events come in, are kept, and are answered. */
export function openLine(config: LineConfig, dependencies: Dependencies): Channel {
  const { openInbox, hashId, log, now } = dependencies;
  const withApi = createWithApi(config.apiBaseUrl, createAccessToken(config, now));
  const closing = new AbortController();
  const callLine = createCallLine(log, closing.signal);
  const answering = {
    ...dependencies,
    greets: config.greets,
    client: createSdkLineClient(withApi, callLine),
    menus: createRichMenus({ calls: createMenuCalls(withApi, callLine), log, now }),
    personKey: (userId: string) => hashId('line', userId),
    messageKey: (messageId: string) => hashId('line-message', messageId),
  };
  const inbox = openInbox({
    name: 'line',
    payload: keptEvent,
    begun: delivery,
    answer: (event, begin) => answerEvent(event, { ...answering, begin }),
    describeError: describeLineError,
  });
  // What an earlier process left behind comes first.
  inbox.wake();
  return {
    route: webhookRoute({
      channelSecret: config.channelSecret,
      async receive(events) {
        await receiveEvents(events, { inbox, hashId });
        inbox.wake();
      },
    }),
    idle: inbox.idle,
    close() {
      closing.abort();
      return inbox.close();
    },
  };
}

/** In LINE's place where it is off: whoever looks for the webhook is told what is missing. */
export const lineIsOff: Channel = {
  route(request, response, next) {
    if (request.path !== '/webhook') return next();
    response.status(404).json({ message: 'LINE is off: set LINE_CHANNEL_SECRET and LINE_CHANNEL_ACCESS_TOKEN.' });
  },
  idle: async () => undefined,
  close: async () => undefined,
};
