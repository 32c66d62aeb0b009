import { randomUUID } from 'node:crypto';
import type { messagingApi } from '@line/bot-sdk';
import type { Bot } from '../conversation/bot.js';
import type { Incoming } from '../conversation/turn.js';
import { localeOfTag } from '../language/locales.js';
import type { Logger } from '../logger.js';
import type { LineEvent } from './events.js';
import type { Delivery, Inbox, Settlement, TakenEvent } from './inbox.js';
import type { LineClient } from './line-client.js';
import { parseEvent } from './parse-event.js';
import { renderReply } from './render-reply.js';
import { whileLoading } from './while-loading.js';

/** How many messages may still be pushed this month: LINE charges for them, for replies it does not. */
export interface PushBudget {
  /** Counts one push, if there is one left. */
  spend(): Promise<boolean>;
}

export interface AnswerDependencies {
  bot: Bot;
  client: LineClient;
  inbox: Pick<Inbox, 'beginDelivery' | 'forget'>;
  pushBudget: PushBudget;
  /** Whether whoever adds the bot is greeted. */
  greets: boolean;
  personKey(userId: string): string;
  messageKey(messageId: string): string;
  now(): number;
  log: Logger;
}

/** A reply token lives a minute; LINE asks not to rely on its end. https://developers.line.biz/en/reference/messaging-api/#send-reply-message-reply-token */
const replyWithinMs = 55_000;
/** An answer that comes later than this would only puzzle. */
const pushWithinMs = 60 * 60_000;

/**
 * One event from taking it up to its end. Each step is written down before the next, so that after a crash it goes on
 * where it stood and nobody is answered twice.
 * @throws {TryLaterError} if LINE cannot be reached now.
 */
export async function answerEvent(taken: TakenEvent, dependencies: AnswerDependencies): Promise<Settlement> {
  const { event } = taken;
  if (event === undefined) return 'missed';
  if (taken.begun) return resume({ ...taken, event }, taken.begun, dependencies);
  if (event.type === 'unfollow') return forgetPerson(event, dependencies);
  if (event.unsend) return forgetMessage(event.unsend.messageId, dependencies);
  const incoming = parseEvent(event);
  if (incoming?.kind === 'follow' && !dependencies.greets) return 'ignored';
  return incoming ? answer({ ...taken, event }, incoming, dependencies) : 'ignored';
}

type Readable = TakenEvent & { event: LineEvent };

async function forgetPerson({ source }: LineEvent, { bot, personKey }: AnswerDependencies): Promise<Settlement> {
  if (source?.userId !== undefined) await bot.forget(personKey(source.userId));
  return 'ignored';
}

/** What was unsent after its answer; before it, the inbox has let go of it. */
async function forgetMessage(messageId: string, { bot, messageKey }: AnswerDependencies): Promise<Settlement> {
  await bot.forgetMessage(messageKey(messageId));
  return 'ignored';
}

async function answer(taken: Readable, incoming: Incoming, dependencies: AnswerDependencies): Promise<Settlement> {
  const { bot, client, personKey, messageKey, log } = dependencies;
  const userId = taken.event.source?.userId;
  const messageId = taken.event.message?.id;
  const origin = { channel: 'line', messageKey: messageId && messageKey(messageId) } as const;
  const person = {
    key: userId === undefined ? undefined : personKey(userId),
    profileLocale: async () => (userId === undefined ? undefined : localeOfTag(await client.profileLanguage(userId))),
  };
  return whileLoading(loadingFor(taken.event, client), async () => {
    const { reply, outcome } = await bot.respond(person, incoming, origin);
    log.info({ event: 'line_turn', incoming: incoming.kind, outcome, locale: reply.locale });
    return deliver(taken, renderReply(reply), dependencies);
  });
}

/** Groups have no loading indicator. https://developers.line.biz/en/reference/messaging-api/#display-a-loading-indicator */
const loadingFor =
  ({ source }: LineEvent, client: LineClient) =>
  async (seconds: number) => {
    if (source?.type === 'user' && source.userId !== undefined) await client.showLoading(source.userId, seconds);
  };

async function deliver(
  taken: Readable,
  messages: messagingApi.Message[],
  dependencies: AnswerDependencies,
): Promise<Settlement> {
  if (!mayReply(taken, dependencies)) return pushInstead(taken, messages, dependencies);
  const begun: Delivery = { via: 'reply', messages };
  await dependencies.inbox.beginDelivery(taken.id, begun);
  const result = await dependencies.client.reply(taken.event.replyToken ?? '', messages);
  // Nothing was sent with this token before, so it died of age.
  return result === 'sent' ? 'answered' : pushInstead(taken, messages, dependencies);
}

const mayReply = ({ receivedAt, event }: Readable, { now }: AnswerDependencies): boolean =>
  event.replyToken !== undefined && now() - receivedAt < replyWithinMs;

/** An earlier try may have arrived. A spent token then means that it did, a retry key delivers once whatever happened. */
async function resume(taken: Readable, begun: Delivery, dependencies: AnswerDependencies): Promise<Settlement> {
  if (begun.via === 'push') return push(taken, begun, dependencies);
  if (mayReply(taken, dependencies)) {
    await dependencies.client.reply(taken.event.replyToken ?? '', begun.messages);
    return 'answered';
  }
  // Nobody can tell any more whether it arrived; to push it could answer twice.
  dependencies.log.warn({ event: 'line_event_missed', reason: 'unconfirmed', type: taken.event.type });
  return 'missed';
}

/** LINE counts pushes per person who gets them, so only a person alone is pushed to, and one message only. */
async function pushInstead(
  taken: Readable,
  messages: messagingApi.Message[],
  dependencies: AnswerDependencies,
): Promise<Settlement> {
  const { inbox, pushBudget, log } = dependencies;
  const reason = await whyNoPush(taken.event, dependencies.now(), pushBudget);
  if (reason !== undefined) {
    log.warn({ event: 'line_event_missed', reason, type: taken.event.type });
    return 'missed';
  }
  const begun: Delivery = { via: 'push', messages: messages.slice(-1), retryKey: randomUUID() };
  await inbox.beginDelivery(taken.id, begun);
  return push(taken, begun, dependencies);
}

async function whyNoPush(
  { source, timestamp }: LineEvent,
  now: number,
  budget: PushBudget,
): Promise<string | undefined> {
  if (source?.type !== 'user' || source.userId === undefined) return 'no-single-person';
  if (now - timestamp > pushWithinMs) return 'too-old';
  return (await budget.spend()) ? undefined : 'push-budget-spent';
}

async function push(
  { event }: Readable,
  { messages, retryKey }: Extract<Delivery, { via: 'push' }>,
  { client, log, now }: AnswerDependencies,
): Promise<Settlement> {
  if (now() - event.timestamp > pushWithinMs) {
    log.warn({ event: 'line_event_missed', reason: 'too-old', type: event.type });
    return 'missed';
  }
  await client.push(event.source?.userId ?? '', messages, retryKey);
  return 'answered';
}
