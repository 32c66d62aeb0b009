import { Router } from 'express';
import { sendPage } from '../send-page.js';
import type { StaffDesk } from '../staff-desk.js';
import { visitOf } from '../visit.js';
import { readTrialQuery, tryQuestion } from './trial.js';
import { TryPage } from './try-page.js';

/** A question tried out, with the reasons for the answer. */
export function tryRoutes(desk: StaffDesk): Router {
  const router = Router();
  router.get('/try', (request, response) => {
    const content = desk.content();
    const asked = readTrialQuery(request.query);
    const trial = asked.q === '' ? undefined : tryQuestion(asked, content);
    sendPage(response, <TryPage visit={visitOf(request, content)} asked={asked} trial={trial} content={content} />);
  });
  return router;
}
