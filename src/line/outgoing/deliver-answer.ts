import { randomUUID } from 'node:crypto';
import type { messagingApi } from '@line/bot-sdk';
import type { Logger } from '../../logger.js';
import type { Delivery, Inbox, Settlement, TakenEvent } from '../inbox.js';
import type { LineEvent } from '../incoming/events.js';
import type { LineClient } from './line-client.js';

/** How many messages may still be pushed this month: LINE charges for them, for replies it does not. */
export interface PushBudget {
  /** Counts one push, if there is one left. */
  spend(): Promise<boolean>;
}

export interface DeliveryDependencies {
  client: Pick<LineClient, 'reply' | 'push'>;
  inbox: Pick<Inbox, 'beginDelivery'>;
  pushBudget: PushBudget;
  now(): number;
  log: Logger;
}

export type ReadableEvent = TakenEvent & { event: LineEvent };

/** A reply token lives a minute; LINE asks not to rely on its end. https://developers.line.biz/en/reference/messaging-api/#send-reply-message-reply-token */
const replyWithinMs = 55_000;
/** An answer that comes later than this would only puzzle. */
const pushWithinMs = 60 * 60_000;

/** Sends what the bot says, as a reply while LINE takes one, else as a push. */
export async function deliver(
  taken: ReadableEvent,
  messages: messagingApi.Message[],
  dependencies: DeliveryDependencies,
): Promise<Settlement> {
  if (!mayReply(taken, dependencies)) return pushInstead(taken, messages, dependencies);
  const begun: Delivery = { via: 'reply', messages };
  await dependencies.inbox.beginDelivery(taken.id, begun);
  const result = await dependencies.client.reply(taken.event.replyToken ?? '', messages);
  // Nothing was sent with this token before, so it died of age.
  return result === 'sent' ? 'answered' : pushInstead(taken, messages, dependencies);
}

const mayReply = ({ receivedAt, event }: ReadableEvent, { now }: DeliveryDependencies): boolean =>
  event.replyToken !== undefined && now() - receivedAt < replyWithinMs;

/** An earlier try may have arrived. A spent token then means that it did, a retry key delivers once whatever happened. */
export async function resume(
  taken: ReadableEvent,
  begun: Delivery,
  dependencies: DeliveryDependencies,
): Promise<Settlement> {
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
  taken: ReadableEvent,
  messages: messagingApi.Message[],
  dependencies: DeliveryDependencies,
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
  { event }: ReadableEvent,
  { messages, retryKey }: Extract<Delivery, { via: 'push' }>,
  { client, log, now }: DeliveryDependencies,
): Promise<Settlement> {
  if (now() - event.timestamp > pushWithinMs) {
    log.warn({ event: 'line_event_missed', reason: 'too-old', type: event.type });
    return 'missed';
  }
  await client.push(event.source?.userId ?? '', messages, retryKey);
  return 'answered';
}
