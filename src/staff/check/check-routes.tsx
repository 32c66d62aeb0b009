import { Router } from 'express';
import { sendPage } from '../send-page.js';
import type { StaffDesk } from '../staff-desk.js';
import { visitOf } from '../visit.js';
import { CheckPage } from './check-page.js';

/** What the bot answers with, and what is wrong or missing in it. */
export function checkRoutes({ report, contentState, content }: StaffDesk): Router {
  const router = Router();
  router.get('/check', async (request, response) => {
    const checked = await report();
    const props = { visit: visitOf(request, content()), checked, state: contentState, knowledge: content().knowledge };
    sendPage(response, <CheckPage {...props} />);
  });
  return router;
}
