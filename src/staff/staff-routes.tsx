import express, { type RequestHandler, Router } from 'express';
import { checkRoutes } from './check/check-routes.js';
import { refuseForgery } from './csrf.js';
import { draftsRoutes } from './drafts/drafts-routes.js';
import { entriesRoutes } from './entries/entries-routes.js';
import { staffFailed } from './failure-page.js';
import { languageRoute } from './language-route.js';
import { showNotFound } from './not-found-page.js';
import { questionsRoutes } from './questions/questions-routes.js';
import { signedInOnly, staffSession } from './sign-in/session.js';
import { signInRoutes } from './sign-in/sign-in.js';
import type { StaffDesk } from './staff-desk.js';
import { tryRoutes } from './try/try-routes.js';
import { usageRoutes } from './usage/usage-routes.js';

/** Forms with all wordings of a group fit well into it. */
const maxFormSize = '256kb';

/** `/staff`: the console of the staff, behind a password. */
export function staffRoutes(desk: StaffDesk): Router {
  const { secret, password } = desk.access;
  const router = Router();
  router.use(staffSession(secret, password));
  router.use(express.urlencoded({ extended: false, limit: maxFormSize }));
  router.use(refuseForgery);
  router.use(languageRoute(desk));
  router.use(signInRoutes(desk));
  router.use(signedInOnly(desk.now));
  router.get('/', (_request, response) => response.redirect(303, '/staff/questions'));
  router.use(questionsRoutes(desk));
  router.use(entriesRoutes(desk));
  router.use(draftsRoutes(desk));
  router.use(tryRoutes(desk));
  router.use(checkRoutes(desk));
  router.use(usageRoutes(desk));
  router.use((request, response) => showNotFound(request, response, desk.content()));
  router.use(staffFailed(desk));
  return router;
}

export const staffIsOff: RequestHandler = (_request, response) => {
  response
    .status(404)
    .type('text')
    .send(
      '職員ページは使えません。使うには、STAFF_PASSWORD（12文字以上）を設定して、ボットを動かしなおしてください。\nThe staff console is off: set STAFF_PASSWORD (12 characters or more) and start again.\n',
    );
};
