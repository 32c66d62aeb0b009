import { afterEach, describe, expect, it } from '@jest/globals';
import type { Bot } from '../../src/conversation/bot.js';
import type { Inbox, InboxChannel } from '../../src/inbox/inbox.js';
import { createInboxWorker } from '../../src/inbox/inbox-worker.js';
import { answerEvent } from '../../src/line/answer-event.js';
import { parseCallback } from '../../src/line/incoming/events.js';
import { type KeptEvent, keptEvent } from '../../src/line/incoming/kept-event.js';
import { receiveEvents } from '../../src/line/incoming/receive-events.js';
import { describeLineError } from '../../src/line/outgoing/call-line.js';
import { type Delivery, delivery } from '../../src/line/outgoing/delivery.js';
import type { LineClient } from '../../src/line/outgoing/line-client.js';
import { createLogger } from '../../src/logger.js';
import { openDatabase, type Store } from '../../src/store/database.js';
import { createInbox, leaseMs } from '../../src/store/inbox.js';
import { createPersonKey } from '../../src/store/person-key.js';
import { createPushBudget } from '../../src/store/push-budget.js';
import { createSeal } from '../../src/store/seal.js';
import { textEvent } from '../helpers/line-events.js';
import { ja } from '../helpers/locales.js';

const minute = 60_000;
const log = createLogger('silent');
const hashId = createPersonKey('a secret of sixteen');

const bot: Bot = {
  respond: async () => ({
    reply: { locale: ja, parts: [{ kind: 'text', text: 'はい' }], choices: [] },
    outcome: 'greeting',
    usualLocale: ja,
  }),
  forget: async () => undefined,
  forgetMessage: async () => undefined,
};

/** LINE as it counts: a reply token serves once and for a minute, a retry key delivers once. */
function createLine(now: () => number) {
  const used = new Set<string>();
  const delivered: string[] = [];
  const sentAt = now();
  const deliverOnce = (key: string): boolean => {
    if (used.has(key)) return false;
    used.add(key);
    delivered.push(key);
    return true;
  };
  const client: LineClient = {
    reply: async (token) => (now() - sentAt < minute && deliverOnce(token) ? 'sent' : 'token-spent'),
    push: async (_userId, _messages, retryKey) => {
      deliverOnce(retryKey);
    },
    profileLanguage: async () => 'ja',
    showLoading: async () => undefined,
  };
  return { client, delivered };
}

const nothing = (): void => undefined;

/** A process that dies at its `dieAt`-th step: before or after any call to the inbox or to LINE. Nothing of it goes on. */
function createMortal(dieAt: number) {
  let steps = 0;
  let die = nothing;
  const death = new Promise<void>((resolve) => {
    die = resolve;
  });
  const step = async (): Promise<void> => {
    steps += 1;
    if (steps < dieAt) return;
    die();
    await new Promise(() => undefined);
  };
  const mortal = <T extends object>(port: T): T =>
    new Proxy(port, {
      get: (target, name, receiver) => {
        const method: unknown = Reflect.get(target, name, receiver);
        if (typeof method !== 'function') return method;
        return async (...values: unknown[]) => {
          await step();
          const result: unknown = await Reflect.apply(method, target, values);
          await step();
          return result;
        };
      },
    });
  return { mortal, death, isDead: () => steps >= dieAt };
}

let store: Store;
let clock = 0;
const now = () => clock;
afterEach(() => store.destroy());

const kept = { name: 'line', payload: keptEvent, begun: delivery };

interface World {
  inbox: Inbox<KeptEvent, Delivery>;
  line: ReturnType<typeof createLine>;
}

async function createWorld(): Promise<World> {
  clock = 1_700_000_000_000;
  store = await openDatabase('file::memory:');
  const inbox = createInbox(store, kept, { seal: createSeal('a secret of sixteen'), now });
  const events = parseCallback({
    events: [textEvent('公園', { timestamp: clock }), textEvent('農業', { timestamp: clock + 1 })],
  });
  await receiveEvents(events ?? [], { inbox, hashId });
  return { inbox, line: createLine(now) };
}

/** Works until all is done or the process is dead. */
async function runProcess({ inbox, line }: World, dieAt: number): Promise<{ died: boolean }> {
  const { mortal, death, isDead } = createMortal(dieAt);
  const mortalInbox = mortal(inbox);
  const dependencies = {
    client: mortal(line.client),
    bot,
    menus: { linkMenu: async () => undefined, forget: nothing },
    pushBudget: createPushBudget(store, 100, now),
    greets: true,
    personKey: (id: string) => hashId('line', id),
    messageKey: (id: string) => hashId('line-message', id),
    now,
    log,
  };
  const channel: InboxChannel<KeptEvent, Delivery> = {
    ...kept,
    answer: (event, begin) => answerEvent(event, { ...dependencies, begin }),
    describeError: describeLineError,
  };
  const worker = createInboxWorker(channel, { inbox: mortalInbox, onSettled: () => undefined, now, log });
  await Promise.race([worker.idle(), death]);
  if (!isDead()) await worker.stop();
  return { died: isDead() };
}

/** Kills a process at its first step, then in a new world at its second, and so on until it lives to the end. */
async function forEachDeath(check: (world: World) => Promise<void>): Promise<number> {
  for (let dieAt = 1; ; dieAt += 1) {
    const world = await createWorld();
    const { died } = await runProcess(world, dieAt);
    if (!died) return dieAt - 1;
    await check(world);
    await store.destroy();
  }
}

describe('a process that is killed between any two steps', () => {
  it('leaves nothing unanswered and nothing answered twice when another follows at once', async () => {
    const deaths = await forEachDeath(async (world) => {
      clock += leaseMs;
      await runProcess(world, Infinity);
      expect(world.line.delivered).toHaveLength(2);
      expect(await world.inbox.waiting()).toBe(0);
    });
    expect(deaths).toBeGreaterThan(15);
  });

  it('is answered by a push when the reply tokens have died, once, or not at all if it may have been answered', async () => {
    const answers: number[] = [];
    await forEachDeath(async (world) => {
      clock += 10 * minute;
      await runProcess(world, Infinity);
      answers.push(world.line.delivered.length);
      expect(await world.inbox.waiting()).toBe(0);
    });
    expect(answers).toContain(2);
    expect(Math.max(...answers)).toBe(2);
    expect(Math.min(...answers)).toBe(1);
  });

  it('is missed, and no puzzle, when nobody follows for hours', async () => {
    await forEachDeath(async (world) => {
      const before = world.line.delivered.length;
      clock += 120 * minute;
      await runProcess(world, Infinity);
      expect(world.line.delivered).toHaveLength(before);
      expect(await world.inbox.waiting()).toBe(0);
    });
  });
});
