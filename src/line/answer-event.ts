import type { Bot } from '../conversation/bot.js';
import type { Settlement, TakenEvent } from '../inbox/inbox.js';
import type { KeptEvent, KeptTurn } from './incoming/kept-event.js';
import { deliver, type DeliveryDependencies, type ReceivedTurn, resume } from './outgoing/deliver-answer.js';
import type { Delivery } from './outgoing/delivery.js';
import type { LineClient } from './outgoing/line-client.js';
import { whileLoading } from './outgoing/while-loading.js';
import { renderReply } from './render/render-reply.js';
import type { RichMenus } from './rich-menu/rich-menus.js';

export interface AnswerDependencies extends DeliveryDependencies {
  bot: Bot;
  client: LineClient;
  menus: RichMenus;
  /** Whether whoever adds the bot is greeted. */
  greets: boolean;
  personKey(userId: string): string;
  messageKey(messageId: string): string;
}

/**
 * One event from taking it up to its end. Each step is written down before the next, so that after a crash it goes on
 * where it stood and nobody is answered twice.
 * @throws {TryLaterError} if LINE cannot be reached now.
 */
export async function answerEvent(
  { payload, receivedAt, begun }: TakenEvent<KeptEvent, Delivery>,
  dependencies: AnswerDependencies,
): Promise<Settlement> {
  switch (payload?.kind) {
    case undefined:
      return 'missed';
    case 'left':
      return forgetPerson(payload.userId, dependencies);
    case 'unsent':
      return forgetMessage(payload.messageId, dependencies);
    case 'turn': {
      const turn = { ...payload, receivedAt };
      if (begun) return resume(turn, begun, dependencies);
      return payload.incoming.kind === 'follow' && !dependencies.greets ? 'ignored' : answer(turn, dependencies);
    }
  }
}

async function forgetPerson(
  userId: string | undefined,
  { bot, menus, personKey }: AnswerDependencies,
): Promise<Settlement> {
  if (userId !== undefined) {
    menus.forget(userId);
    await bot.forget(personKey(userId));
  }
  return 'ignored';
}

/** What was unsent after its answer; before it, the inbox has let go of it. */
async function forgetMessage(messageId: string, { bot, messageKey }: AnswerDependencies): Promise<Settlement> {
  await bot.forgetMessage(messageKey(messageId));
  return 'ignored';
}

async function answer(turn: ReceivedTurn, dependencies: AnswerDependencies): Promise<Settlement> {
  const { bot, client, menus, personKey, messageKey, log } = dependencies;
  const { incoming, userId, alone, messageId } = turn;
  const origin = { channel: 'line', messageKey: messageId && messageKey(messageId) };
  const person = {
    key: userId === undefined ? undefined : personKey(userId),
    profileLanguage: async () => (userId === undefined ? undefined : client.profileLanguage(userId)),
  };
  return whileLoading(loadingFor(turn, client), async () => {
    const { reply, outcome, usualLocale } = await bot.respond(person, incoming, origin);
    log.info({ event: 'line_turn', incoming: incoming.kind, outcome, locale: reply.locale });
    const settlement = await deliver(turn, renderReply(reply), dependencies);
    // Nobody waits for the menu; it is asked for after every turn, because set-up may have replaced the menus.
    if (alone && userId !== undefined) void menus.linkMenu(userId, usualLocale);
    return settlement;
  });
}

/** Groups have no loading indicator. https://developers.line.biz/en/reference/messaging-api/#display-a-loading-indicator */
const loadingFor =
  ({ alone, userId }: KeptTurn, client: LineClient) =>
  async (seconds: number) => {
    if (alone && userId !== undefined) await client.showLoading(userId, seconds);
  };
