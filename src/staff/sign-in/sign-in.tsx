import { type Request, type Response, Router } from 'express';
import type { VNode } from 'preact';
import { z } from 'zod';
import type { Logger } from '../../logger.js';
import { renewCsrfToken } from '../csrf.js';
import { Form } from '../form.js';
import { Layout } from '../layout.js';
import { sendPage } from '../send-page.js';
import { type Visit, visitOf } from '../visit.js';
import { lockOut } from './lock-out.js';
import { samePassword } from './same-password.js';
import { isSignedIn, keepInSession } from './session.js';

interface Dependencies {
  password: string;
  log: Logger;
  now(): number;
}

const form = z.object({ password: z.string().max(1_000) });

export function signInRoutes({ password, log, now }: Dependencies): Router {
  const router = Router();
  router.get('/sign-in', (request, response) => {
    if (isSignedIn(request, now())) return response.redirect(303, '/staff');
    sendPage(response, <SignInPage visit={visitOf(request)} />);
  });
  router.post('/sign-in', ...lockOut(refuse(log)), (request, response) => {
    if (!samePassword(form.safeParse(request.body).data?.password ?? '', password)) {
      log.warn({ event: 'staff_sign_in_failed' });
      return showFault(request, response, 401);
    }
    log.info({ event: 'staff_signed_in' });
    keepInSession(request, { signedIn: true, seenAt: now() });
    renewCsrfToken(request);
    response.redirect(303, '/staff');
  });
  router.post('/sign-out', (request, response) => {
    request.session = null;
    response.redirect(303, '/staff/sign-in');
  });
  return router;
}

const refuse = (log: Logger) => (request: Request, response: Response) => {
  log.warn({ event: 'staff_locked_out' });
  showFault(request, response, 429);
};

function showFault(request: Request, response: Response, status: 401 | 429): void {
  const visit = visitOf(request);
  const { wrong, tooMany } = visit.words.signIn;
  response.status(status);
  sendPage(response, <SignInPage visit={visit} fault={status === 401 ? wrong : tooMany} />);
}

function SignInPage({ visit, fault }: { visit: Visit; fault?: string }): VNode {
  const { title, password, submit } = visit.words.signIn;
  return (
    <Layout visit={visit} title={title} page={undefined}>
      <Form visit={visit} action="/staff/sign-in" class="panel narrow">
        {fault === undefined ? null : (
          <p class="notice bad" role="alert">
            {fault}
          </p>
        )}
        <label for="password">{password}</label>
        <input id="password" name="password" type="password" autocomplete="current-password" required />
        <button class="main">{submit}</button>
      </Form>
    </Layout>
  );
}
