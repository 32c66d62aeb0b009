import type { Logger } from '../logger.js';
import type { Inbox, Settlement, TakenEvent } from './inbox.js';
import { describeLineError } from './outgoing/call-line.js';
import { TryLaterError } from './outgoing/line-client.js';

export interface InboxWorker {
  /** Something may be there to take. */
  wake(): void;
  /** Resolves when nothing is left that could be done now. */
  idle(): Promise<void>;
  /** Takes nothing more, and resolves when what was taken is done. */
  stop(): Promise<void>;
}

interface Options {
  inbox: Inbox;
  answer(event: TakenEvent): Promise<Settlement>;
  onSettled(settlement: Settlement): void;
  now(): number;
  log: Logger;
}

/** Events answered side by side: as many as may call LINE at once. */
const eventsAtOnce = 20;
/** What another process left behind, or what waits for another try, is found this often. */
const lookEveryMs = 1_000;
/** Well within the inbox's lease, so that a busy event loop does not lose an event to another process. */
const renewEveryMs = 1_500;

/** Takes events from the inbox and has them answered: a lane's events in order, different lanes side by side. */
export function createInboxWorker(options: Options): InboxWorker {
  const { inbox, log } = options;
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
  const run = async (event: TakenEvent): Promise<void> => {
    await handle(event, options);
    running.delete(event.id);
    // The next event of the lane, or one for which there was no room.
    wake();
  };
  const wake = (): void => {
    lookAgain = true;
    looking ??= look()
      .catch((error: unknown) => log.error({ event: 'inbox_unreadable', err: error }))
      .finally(() => {
        looking = undefined;
      });
  };
  const renew = (): void => {
    inbox.renew([...running.keys()]).catch((error: unknown) => log.warn({ event: 'inbox_renew_failed', err: error }));
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

/** One event that fails must not take the others with it. */
async function handle(event: TakenEvent, options: Options): Promise<void> {
  try {
    await settleOrPostpone(event, options);
  } catch (error) {
    // The database does not answer. Nothing is lost: the event becomes free again when its lease ends.
    options.log.error({ event: 'inbox_unwritable', err: error });
  }
}

async function settleOrPostpone(event: TakenEvent, { inbox, answer, onSettled, now, log }: Options): Promise<void> {
  try {
    const settlement = await answer(event);
    await inbox.settle(event.id, settlement);
    onSettled(settlement);
  } catch (error) {
    const problem = { type: event.event?.type, attempts: event.attempts, error: describeLineError(error) };
    if (error instanceof TryLaterError || event.attempts < triesAfterBugs) {
      log.warn({ event: 'line_event_postponed', ...problem });
      return inbox.postpone(event.id, now() + delayBefore(event.attempts + 1));
    }
    log.error({ event: 'line_event_failed', ...problem });
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
