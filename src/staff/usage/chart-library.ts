import { dirname } from 'node:path';
import { createRequire } from 'node:module';
import { Router } from 'express';

const chartFolder = dirname(createRequire(import.meta.url).resolve('chart.js'));

/** `GET /chart.js`: the chart library for the staff's browsers, from its package. Nothing of ours, so nobody need sign in. */
export function chartLibrary(): Router {
  const router = Router();
  router.get('/chart.js', (_request, response) => {
    response.sendFile('chart.umd.min.js', { root: chartFolder, maxAge: '1d' });
  });
  return router;
}
