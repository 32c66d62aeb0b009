import { Counter, Gauge, type Registry } from 'prom-client';
import { describeProblem } from '../errors.js';
import type { Logger } from '../logger.js';
import type { LastLoad, ReportLoad } from './live-content.js';

/** A file of another kind altogether has a problem on every line: the first ones tell enough. */
const maxLoggedProblems = 20;

/** Tells operators, in the log and in numbers, how each reading of the content files ended. */
export function createContentReporter(log: Logger, metrics: Registry): ReportLoad {
  const loaded = new Gauge({
    name: 'isesaku_content_loaded_timestamp_seconds',
    help: 'When the content in use was loaded.',
    registers: [metrics],
  });
  const loads = new Counter({
    name: 'isesaku_content_loads_total',
    help: 'Readings of the content files, by how they ended.',
    labelNames: ['outcome'],
    registers: [metrics],
  });
  return (load, { knowledge }) => {
    loads.inc({ outcome: load.outcome });
    if (load.outcome === 'loaded') loaded.set(load.at.getTime() / 1_000);
    logLoad(load, knowledge.entries.length, log);
  };
}

function logLoad(load: LastLoad, entries: number, log: Logger): void {
  switch (load.outcome) {
    case 'loaded':
      return log.info({ event: 'content_loaded', entries });
    case 'refused':
      return log.error({
        event: 'content_refused',
        count: load.problems.length,
        problems: load.problems.slice(0, maxLoggedProblems).map(describeProblem),
      });
    case 'failed':
      return log.error({ event: 'content_failed', err: load.error });
  }
}
