import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import { z } from 'zod';
import { type InboxChannel, TryLaterError } from '../../src/inbox/inbox.js';
import { createInboxMetrics } from '../../src/inbox/inbox-metrics.js';
import { createInboxOpener, type OpenInbox } from '../../src/inbox/open-inbox.js';
import { createLogger } from '../../src/logger.js';
import { openDatabase, type Store } from '../../src/store/database.js';
import { createInbox, leaseMs } from '../../src/store/inbox.js';
import { createSeal } from '../../src/store/seal.js';

/** A messenger that the bot has never heard of: letters on pigeons. */
const letter = z.object({ from: z.string(), text: z.string() });
const flight = z.object({ pigeon: z.number(), text: z.string() });

type Letter = z.infer<typeof letter>;
type Pigeons = InboxChannel<Letter, z.infer<typeof flight>>;

let clock: number;
let store: Store;
let metrics: Registry;
let sent: string[];

beforeEach(async () => {
  clock = 1_700_000_000_000;
  store = await openDatabase('file::memory:');
  metrics = new Registry();
  sent = [];
});

afterEach(() => store.destroy());

const base = { name: 'pigeons', payload: letter, begun: flight, describeError: () => ({}) };

function open(answer: Pigeons['answer']): OpenInbox<Letter> {
  const opener = createInboxOpener({
    store: (channel) => createInbox(store, channel, { seal: createSeal('a secret of sixteen'), now: () => clock }),
    metrics: createInboxMetrics(metrics),
    now: () => clock,
    log: createLogger('silent'),
  });
  return opener({ ...base, answer });
}

const reply: Pigeons['answer'] = async ({ payload, begun }, begin) => {
  if (!payload) return 'missed';
  const text = begun?.text ?? `To ${payload.from}: ${payload.text}!`;
  if (!begun) await begin({ pigeon: 1, text });
  sent.push(text);
  return 'answered';
};

const received = (id: string, text: string, at = 1) => ({
  id,
  lane: 'ana',
  at,
  messageKey: undefined,
  payload: { from: 'Ana', text },
});

describe('a channel of another kind', () => {
  it('is answered in order and counted under its name', async () => {
    const inbox = open(reply);
    await inbox.receive([received('2', 'second', 2), received('1', 'first', 1)]);
    await inbox.idle();
    await inbox.close();
    expect(sent).toEqual(['To Ana: first!', 'To Ana: second!']);
    const numbers = await metrics.metrics();
    expect(numbers).toContain('isesaku_inbox_events_total{channel="pigeons",settlement="answered"} 2');
    expect(numbers).toContain('isesaku_inbox_events_waiting{channel="pigeons"} 0');
  });

  it('waits for a better time when it cannot be reached', async () => {
    let storms = 1;
    const inbox = open(async (event, begin) => {
      storms -= 1;
      if (storms >= 0) throw new TryLaterError('a storm');
      return reply(event, begin);
    });
    await inbox.receive([received('1', 'hello')]);
    await inbox.idle();
    expect(sent).toEqual([]);
    clock += 2_000;
    await inbox.idle();
    await inbox.close();
    expect(sent).toEqual(['To Ana: hello!']);
  });

  it('is told after a crash what had been begun', async () => {
    const dying = open(async (_event, begin) => {
      await begin({ pigeon: 7, text: 'half way' });
      return new Promise(() => undefined);
    });
    await dying.receive([received('1', 'hello')]);
    dying.wake();
    while (!(await storedDelivery())) await new Promise((resolve) => setTimeout(resolve, 5));
    clock += leaseMs;
    metrics = new Registry();
    const heir = open(reply);
    await heir.idle();
    await heir.close();
    expect(sent).toEqual(['half way']);
  });
});

async function storedDelivery(): Promise<string | null | undefined> {
  return (await store.selectFrom('inbox_event').select('delivery').executeTakeFirst())?.delivery;
}
