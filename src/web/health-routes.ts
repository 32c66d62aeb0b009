import { Router } from 'express';
import type { Registry } from 'prom-client';
import type { LastLoad, LiveContent } from '../content/live-content.js';
import { describeProblem } from '../errors.js';

interface Dependencies {
  content(): { knowledge: { entries: readonly unknown[] } };
  contentState: Pick<LiveContent, 'loadedAt' | 'lastLoad'>;
  metrics: Pick<Registry, 'contentType' | 'metrics'>;
  /** Fails if the database does not answer. */
  pingDatabase(): Promise<void>;
}

/** `/healthz`: the process lives. `/readyz`: it can answer, and from which content. `/metrics`: numbers for Prometheus. */
export function healthRoutes({ content, contentState, metrics, pingDatabase }: Dependencies): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    try {
      await pingDatabase();
      response.json({
        ...statusOf(contentState.lastLoad()),
        entries: content().knowledge.entries.length,
        loadedAt: contentState.loadedAt().toISOString(),
      });
    } catch {
      response.status(503).json({ status: 'unavailable', reason: 'The database does not answer.' });
    }
  });
  router.get('/metrics', async (_request, response) => {
    response.type(metrics.contentType).send(await metrics.metrics());
  });
  return router;
}

/** Content that is refused does not stop the answers: a balancer must go on sending people, and staff see what to mend. */
function statusOf(load: LastLoad): { status: 'ok' } | { status: 'degraded'; problems: string[] } {
  switch (load.outcome) {
    case 'loaded':
      return { status: 'ok' };
    case 'refused':
      return { status: 'degraded', problems: load.problems.slice(0, maxShownProblems).map(describeProblem) };
    case 'failed':
      return { status: 'degraded', problems: ['The content files could not be read; the log says why.'] };
  }
}

const maxShownProblems = 20;
