import { randomUUID } from 'node:crypto';
import type { messagingApi } from '@line/bot-sdk';
import type { Settlement } from '../../inbox/inbox.js';
import type { Logger } from '../../logger.js';
import type { KeptTurn } from '../incoming/kept-event.js';
import type { Delivery } from './delivery.js';
import type { LineClient } from './line-client.js';

/** How many messages may still be pushed this month: LINE charges for them, for replies it does not. */
export interface PushBudget {
  /** Counts one push, if there is one left. */
  spend(): Promise<boolean>;
}

export interface DeliveryDependencies {
  client: Pick<LineClient, 'reply' | 'push'>;
  /** Writes down how the answer leaves. */
  begin(delivery: Delivery): Promise<void>;
  pushBudget: PushBudget;
  now(): number;
  log: Logger;
}

/** `receivedAt`: its reply token counts from then. */
export type ReceivedTurn = KeptTurn & { receivedAt: number };

/** A reply token lives a minute; LINE asks not to rely on its end. https://developers.line.biz/en/reference/messaging-api/#send-reply-message-reply-token */
const replyWithinMs = 55_000;
/** An answer that comes later than this would only puzzle. */
const pushWithinMs = 60 * 60_000;

/** Sends what the bot says, as a reply while LINE takes one, else as a push. */
export async function deliver(
  turn: ReceivedTurn,
  messages: messagingApi.Message[],
  dependencies: DeliveryDependencies,
): Promise<Settlement> {
  if (!mayReply(turn, dependencies)) return pushInstead(turn, messages, dependencies);
  const begun: Delivery = { via: 'reply', messages };
  await dependencies.begin(begun);
  const result = await dependencies.client.reply(turn.replyToken, messages);
  // Nothing was sent with this token before, so it died of age.
  return result === 'sent' ? 'answered' : pushInstead(turn, messages, dependencies);
}

const mayReply = ({ receivedAt }: ReceivedTurn, { now }: DeliveryDependencies): boolean =>
  now() - receivedAt < replyWithinMs;

/** An earlier try may have arrived. A spent token then means that it did, a retry key delivers once whatever happened. */
export async function resume(
  turn: ReceivedTurn,
  begun: Delivery,
  dependencies: DeliveryDependencies,
): Promise<Settlement> {
  if (begun.via === 'push') return push(turn, begun, dependencies);
  if (mayReply(turn, dependencies)) {
    await dependencies.client.reply(turn.replyToken, begun.messages);
    return 'answered';
  }
  // Nobody can tell any more whether it arrived; to push it could answer twice.
  dependencies.log.warn({ event: 'line_event_missed', reason: 'unconfirmed', incoming: turn.incoming.kind });
  return 'missed';
}

/** LINE counts pushes per person who gets them, so only a person alone is pushed to, and one message only. */
async function pushInstead(
  turn: ReceivedTurn,
  messages: messagingApi.Message[],
  dependencies: DeliveryDependencies,
): Promise<Settlement> {
  const { begin, pushBudget, log } = dependencies;
  const reason = await whyNoPush(turn, dependencies.now(), pushBudget);
  if (reason !== undefined) {
    log.warn({ event: 'line_event_missed', reason, incoming: turn.incoming.kind });
    return 'missed';
  }
  const begun: Delivery = { via: 'push', messages: messages.slice(-1), retryKey: randomUUID() };
  await begin(begun);
  return push(turn, begun, dependencies);
}

async function whyNoPush(
  { alone, userId, at }: KeptTurn,
  now: number,
  budget: PushBudget,
): Promise<string | undefined> {
  if (!alone || userId === undefined) return 'no-single-person';
  if (now - at > pushWithinMs) return 'too-old';
  return (await budget.spend()) ? undefined : 'push-budget-spent';
}

async function push(
  { at, userId, incoming }: KeptTurn,
  { messages, retryKey }: Extract<Delivery, { via: 'push' }>,
  { client, log, now }: DeliveryDependencies,
): Promise<Settlement> {
  if (now() - at > pushWithinMs) {
    log.warn({ event: 'line_event_missed', reason: 'too-old', incoming: incoming.kind });
    return 'missed';
  }
  await client.push(userId ?? '', messages, retryKey);
  return 'answered';
}
