import { type Request, type Response, Router } from 'express';
import type { VNode } from 'preact';
import { z } from 'zod';
import { renewCsrfToken } from '../csrf.js';
import { Form } from '../form.js';
import { Layout } from '../layout.js';
import { sendPage } from '../send-page.js';
import type { StaffDesk } from '../staff-desk.js';
import { type Visit, visitOf } from '../visit.js';
import { lockOut } from './lock-out.js';
import { samePassword } from './same-password.js';
import { isSignedIn, keepInSession } from './session.js';

type Desk = Pick<StaffDesk, 'access' | 'content' | 'log' | 'now' | 'closed'>;

const form = z.object({ password: z.string().max(1_000) });

export function signInRoutes(desk: Desk): Router {
  const { access, content, log, now } = desk;
  const router = Router();
  router.get('/sign-in', (request, response) => {
    if (isSignedIn(request, now())) return response.redirect(303, '/staff');
    sendPage(response, <SignInPage visit={visitOf(request, content())} />);
  });
  router.post('/sign-in', ...lockOut(refuse(desk), desk.closed), (request, response) => {
    if (!samePassword(form.safeParse(request.body).data?.password ?? '', access.password)) {
      log.warn({ event: 'staff_sign_in_failed' });
      return showFault(visitOf(request, content()), response, 401);
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

const refuse =
  ({ log, content }: Desk) =>
  (request: Request, response: Response) => {
    log.warn({ event: 'staff_locked_out' });
    showFault(visitOf(request, content()), response, 429);
  };

function showFault(visit: Visit, response: Response, status: 401 | 429): void {
  response.status(status);
  const fault = visit.t(status === 401 ? 'sign_in.wrong' : 'sign_in.locked_out');
  sendPage(response, <SignInPage visit={visit} fault={fault} />);
}

function SignInPage({ visit, fault }: { visit: Visit; fault?: string }): VNode {
  const { t } = visit;
  return (
    <Layout visit={visit} title={t('sign_in.title')} page={undefined}>
      <Form visit={visit} action="/staff/sign-in" class="panel narrow">
        {fault === undefined ? null : (
          <p class="notice bad" role="alert">
            {fault}
          </p>
        )}
        <label for="password">{t('sign_in.password')}</label>
        <input id="password" name="password" type="password" autocomplete="current-password" required />
        <button class="main">{t('sign_in.submit')}</button>
      </Form>
    </Layout>
  );
}
