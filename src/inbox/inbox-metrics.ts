import { Counter, Gauge, type Registry } from 'prom-client';
import type { Inbox, Settlement } from './inbox.js';

export interface InboxMetrics {
  /** Adds a channel; the function returned counts an event that is settled. */
  count(channel: string, inbox: Pick<Inbox<unknown, unknown>, 'waiting'>): (settlement: Settlement) => void;
}

/** The events of all channels in `GET /metrics`. */
export function createInboxMetrics(registry: Registry): InboxMetrics {
  const inboxes = new Map<string, Pick<Inbox<unknown, unknown>, 'waiting'>>();
  const settled = new Counter({
    name: 'isesaku_inbox_events_total',
    help: 'Events by channel and how they ended; "missed": somebody got no answer.',
    labelNames: ['channel', 'settlement'],
    registers: [registry],
  });
  const waiting = new Gauge({
    name: 'isesaku_inbox_events_waiting',
    help: 'Events that are not settled yet, by channel.',
    labelNames: ['channel'],
    registers: [],
    async collect() {
      for (const [channel, inbox] of inboxes) this.set({ channel }, await inbox.waiting());
    },
  });
  registry.registerMetric(waiting);
  return {
    count(channel, inbox) {
      inboxes.set(channel, inbox);
      return (settlement) => settled.inc({ channel, settlement });
    },
  };
}
