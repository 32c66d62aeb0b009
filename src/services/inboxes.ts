import type { Registry } from 'prom-client';
import { createInboxMetrics } from '../inbox/inbox-metrics.js';
import { createInboxOpener, type InboxOpener } from '../inbox/open-inbox.js';
import type { Logger } from '../logger.js';
import type { Store } from '../store/database.js';
import { createInbox, forgetSettledEvents } from '../store/inbox.js';
import { createSeal } from '../store/seal.js';
import { every } from './every.js';

export interface Inboxes {
  open: InboxOpener;
  /** Ends the tidying; each channel closes its own. */
  close(): void;
}

interface Dependencies {
  store: Store;
  /** Seals what waits. */
  secret: string;
  metrics: Registry;
  log: Logger;
  now(): number;
}

const tidyEveryMs = 24 * 60 * 60 * 1_000;

/** The inboxes of all channels, in one table. */
export function createInboxes({ store, secret, metrics, log, now }: Dependencies): Inboxes {
  const seal = createSeal(secret);
  return {
    open: createInboxOpener({
      store: (channel) => createInbox(store, channel, { seal, now }),
      metrics: createInboxMetrics(metrics),
      now,
      log,
    }),
    close: every(
      tidyEveryMs,
      () => forgetSettledEvents(store, now()),
      (error) => log.warn({ event: 'inbox_tidy_failed', err: error }),
    ),
  };
}
