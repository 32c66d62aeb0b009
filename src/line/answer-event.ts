import PQueue from 'p-queue';
import type { Bot } from '../conversation/bot.js';
import { localeOfTag } from '../language/locales.js';
import type { Logger } from '../logger.js';
import type { LineEvent } from './events.js';
import type { LineClient } from './line-client.js';
import { parseEvent } from './parse-event.js';
import { renderReply } from './render-reply.js';
import { describeLineError } from './sdk-line-client.js';
import type { SeenEvents } from './webhook.js';

interface Dependencies {
  bot: Bot;
  client: LineClient;
  seenEvents: SeenEvents;
  personKey(userId: string): string;
  log: Logger;
}

/** A burst must not open a thousand connections to LINE. */
const eventsAtOnce = 20;

export interface EventTaker {
  take(event: LineEvent): void;
  /** Resolves when everything taken so far is done: for an orderly stop. */
  idle(): Promise<void>;
}

/** Answers events one by one per person, so that two quick messages are not answered crosswise, and people side by side. */
export function createEventTaker(dependencies: Dependencies): EventTaker {
  const queue = new PQueue({ concurrency: eventsAtOnce });
  const lastOf = new Map<string, Promise<void>>();
  return {
    take(event) {
      const lane = event.source?.userId ?? event.webhookEventId ?? '';
      const before = lastOf.get(lane) ?? Promise.resolve();
      const mine = before.then(() => queue.add(() => answerSafely(event, dependencies)));
      lastOf.set(lane, mine);
      void mine.finally(() => {
        if (lastOf.get(lane) === mine) lastOf.delete(lane);
      });
    },
    async idle() {
      await Promise.all(lastOf.values());
    },
  };
}

/** One event that fails must not take the others with it. */
async function answerSafely(event: LineEvent, dependencies: Dependencies): Promise<void> {
  try {
    await answerEvent(event, dependencies);
  } catch (error) {
    dependencies.log.error({ event: 'line_event_failed', type: event.type, error: describeLineError(error) });
  }
}

async function answerEvent(event: LineEvent, { bot, client, seenEvents, personKey, log }: Dependencies): Promise<void> {
  if (event.webhookEventId !== undefined && !(await seenEvents.claim(event.webhookEventId))) return;
  const userId = event.source?.userId;
  if (event.type === 'unfollow' && userId !== undefined) return bot.forget(personKey(userId));

  const incoming = parseEvent(event);
  if (incoming === undefined || event.replyToken === undefined) return;
  const person = {
    key: userId === undefined ? undefined : personKey(userId),
    profileLocale: async () => (userId === undefined ? undefined : localeOfTag(await client.profileLanguage(userId))),
  };
  const { reply, outcome } = await bot.respond(person, incoming);
  await client.reply(event.replyToken, renderReply(reply));
  log.info({ event: 'line_turn', incoming: incoming.kind, outcome, locale: reply.locale });
}
