import { Counter, Gauge, type Registry } from 'prom-client';
import type { Inbox, Settlement } from './inbox.js';

/** Adds LINE's events to `GET /metrics`; the function returned counts one that is settled. */
export function countEvents(registry: Registry, inbox: Pick<Inbox, 'waiting'>): (settlement: Settlement) => void {
  const settled = new Counter({
    name: 'isesaku_line_events_total',
    help: 'Events of LINE by how they ended; "missed": somebody got no answer.',
    labelNames: ['settlement'],
    registers: [],
  });
  const waiting = new Gauge({
    name: 'isesaku_line_events_waiting',
    help: 'Events of LINE that are not settled yet.',
    registers: [],
    async collect() {
      this.set(await inbox.waiting());
    },
  });
  registry.registerMetric(settled);
  registry.registerMetric(waiting);
  return (settlement) => settled.inc({ settlement });
}
