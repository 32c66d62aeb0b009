import { Router } from 'express';
import { sql } from 'kysely';
import type { Services } from '../services.js';

/** `/healthz`: the process lives. `/readyz`: it can answer. `/metrics`: numbers for Prometheus. */
export function healthRoutes({ store, content, metrics }: Services): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    try {
      await sql`select 1`.execute(store);
      response.json({ status: 'ok', entries: content().knowledge.entries.length });
    } catch {
      response.status(503).json({ status: 'unavailable', reason: 'The database does not answer.' });
    }
  });
  router.get('/metrics', async (_request, response) => {
    response.type(metrics.contentType).send(await metrics.metrics());
  });
  return router;
}
