import type { Logger } from '../logger.js';
import { type Inbox, type InboxChannel, type Settlement, type TakenEvent, TryLaterError } from './inbox.js';

export interface InboxWorker {
  /** Something may be there to take. */
  wake(): void;
  /** Resolves when nothing is left that could be done now. */
  idle(): Promise<void>;
  /** Takes nothing more, and resolves when what was taken is done. */
  stop(): Promise<void>;
}

interface Dependencies<Payload, Begun> {
  inbox: Inbox<Payload, Begun>;
  onSettled(settlement: Settlement): void;
  now(): number;
  log: Logger;
}

/** Events answered side by side. */
const eventsAtOnce = 20;
/** What another process left behind, or what waits for another try, is found this often. */
const lookEveryMs = 1_000;
/** Well within the inbox's lease, so that a busy event loop does not lose an event to another process. */
const renewEveryMs = 1_500;

/** Takes events from the inbox and has them answered: a lane's events in order, different lanes side by side. */
export function createInboxWorker<Payload, Begun>(
  channel: InboxChannel<Payload, Begun>,
  dependencies: Dependencies<Payload, Begun>,
): InboxWorker {
  const { inbox, log } = dependencies;
  const failed = (event: string) => (error: unknown) => log.error({ event, channel: channel.name, err: error });
  const running = new Map<string, Promise<void>>();
  let stopped = false;
  let looking: Promise<void> | undefined;
  let lookAgain = false;

  const look = async (): Promise<void> => {
    do {
      lookAgain = false;
      const free = eventsAtOnce - running.size;
      const taken = stopped || free === 0 ? [] : await inbox.take(free);
      for (const event of taken) running.set(event.id, run(event));
    } while (lookAgain);
  };
  const run = async (event: TakenEvent<Payload, Begun>): Promise<void> => {
    // One event that fails must not take the others with it. If the database does not answer nothing is lost: the
    // event becomes free again when its lease ends.
    await settleOrPostpone(event, channel, dependencies).catch(failed('inbox_unwritable'));
    running.delete(event.id);
    // The next event of the lane, or one for which there was no room.
    wake();
  };
  const wake = (): void => {
    lookAgain = true;
    looking ??= look()
      .catch(failed('inbox_unreadable'))
      .finally(() => {
        looking = undefined;
      });
  };
  const renew = (): void => {
    inbox
      .renew([...running.keys()])
      .catch((error: unknown) => log.warn({ event: 'inbox_renew_failed', channel: channel.name, err: error }));
  };

  const timers = [setInterval(wake, lookEveryMs).unref(), setInterval(renew, renewEveryMs).unref()];
  const isBusy = () => looking !== undefined || running.size > 0;
  const settled = async () => {
    while (isBusy()) await Promise.all([looking, ...running.values()]);
  };
  return {
    wake,
    async idle() {
      wake();
      await settled();
    },
    async stop() {
      stopped = true;
      timers.forEach(clearInterval);
      await settled();
    },
  };
}

async function settleOrPostpone<Payload, Begun>(
  event: TakenEvent<Payload, Begun>,
  channel: InboxChannel<Payload, Begun>,
  { inbox, onSettled, now, log }: Dependencies<Payload, Begun>,
): Promise<void> {
  try {
    const settlement = await channel.answer(event, (begun) => inbox.begin(event.id, begun));
    await inbox.settle(event.id, settlement);
    onSettled(settlement);
  } catch (error) {
    const problem = { channel: channel.name, attempts: event.attempts, error: channel.describeError(error) };
    if (error instanceof TryLaterError || event.attempts < triesAfterBugs) {
      log.warn({ event: 'inbox_event_postponed', ...problem });
      return inbox.postpone(event.id, now() + delayBefore(event.attempts + 1));
    }
    log.error({ event: 'inbox_event_failed', ...problem });
    await inbox.settle(event.id, 'missed');
    onSettled('missed');
  }
}

/** An error that is ours comes again: after this many tries the person's next events matter more. */
const triesAfterBugs = 3;

const longestDelayMs = 20_000;

/** 1, 2, 4 … seconds with jitter: several tries while a reply token lives, and no herd after an outage. */
const delayBefore = (attempt: number): number =>
  Math.min(longestDelayMs, 1_000 * 2 ** (attempt - 2)) * (0.75 + Math.random() / 2);
