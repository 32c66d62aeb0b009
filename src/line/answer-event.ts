import type { Bot } from '../conversation/bot.js';
import type { Incoming } from '../conversation/turn.js';
import { localeOfTag } from '../language/locales.js';
import type { Settlement, TakenEvent } from './inbox.js';
import type { LineEvent } from './incoming/events.js';
import { parseEvent } from './incoming/parse-event.js';
import { deliver, type DeliveryDependencies, type ReadableEvent, resume } from './outgoing/deliver-answer.js';
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

async function forgetPerson({ source }: LineEvent, { bot, menus, personKey }: AnswerDependencies): Promise<Settlement> {
  if (source?.userId !== undefined) {
    menus.forget(source.userId);
    await bot.forget(personKey(source.userId));
  }
  return 'ignored';
}

/** What was unsent after its answer; before it, the inbox has let go of it. */
async function forgetMessage(messageId: string, { bot, messageKey }: AnswerDependencies): Promise<Settlement> {
  await bot.forgetMessage(messageKey(messageId));
  return 'ignored';
}

async function answer(taken: ReadableEvent, incoming: Incoming, dependencies: AnswerDependencies): Promise<Settlement> {
  const { bot, client, menus, personKey, messageKey, log } = dependencies;
  const userId = taken.event.source?.userId;
  const messageId = taken.event.message?.id;
  const origin = { channel: 'line', messageKey: messageId && messageKey(messageId) } as const;
  const person = {
    key: userId === undefined ? undefined : personKey(userId),
    profileLocale: async () => (userId === undefined ? undefined : localeOfTag(await client.profileLanguage(userId))),
  };
  return whileLoading(loadingFor(taken.event, client), async () => {
    const { reply, outcome, usualLocale } = await bot.respond(person, incoming, origin);
    log.info({ event: 'line_turn', incoming: incoming.kind, outcome, locale: reply.locale });
    const settlement = await deliver(taken, renderReply(reply), dependencies);
    // Nobody waits for the menu; it is asked for after every turn, because set-up may have replaced the menus.
    if (isAlone(taken.event) && userId !== undefined) void menus.linkMenu(userId, usualLocale);
    return settlement;
  });
}

const isAlone = ({ source }: LineEvent): boolean => source?.type === 'user';

/** Groups have no loading indicator. https://developers.line.biz/en/reference/messaging-api/#display-a-loading-indicator */
const loadingFor = (event: LineEvent, client: LineClient) => async (seconds: number) => {
  const userId = event.source?.userId;
  if (isAlone(event) && userId !== undefined) await client.showLoading(userId, seconds);
};
