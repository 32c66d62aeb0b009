import type { ErrorRequestHandler, Response } from 'express';
import { ChangeRefusedError } from '../editing/drafts/refusal.js';
import { MendableError } from '../errors.js';
import { isForgery } from './csrf.js';
import { Layout } from './layout.js';
import { sendPage } from './send-page.js';
import type { StaffDesk } from './staff-desk.js';
import { type Visit, visitOf } from './visit.js';

interface Failure {
  status: number;
  title: string;
  text: string;
}

/** Errors as a page that says what to do. */
export const staffFailed =
  ({ log, content }: Pick<StaffDesk, 'log' | 'content'>): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const visit = visitOf(request, content());
    const failure = failureOf(error, visit);
    if (!failure) return next(error);
    if (failure.status >= 500) log.error({ event: 'staff_request_failed', path: request.path, err: error });
    showFailure(failure, visit, response);
  };

/** Undefined: what Express refuses by itself (a form too large) has nothing to tell a person. */
function failureOf(error: unknown, { t }: Visit): Failure | undefined {
  if (isForgery(error)) return { status: 403, title: t('failed.forgery_title'), text: t('failed.forgery') };
  if (error instanceof ChangeRefusedError) {
    return { status: 409, title: t('failed.refused_title'), text: t(`failed.refusals.${error.reason}`) };
  }
  if (error instanceof MendableError) return { status: 400, title: t('failed.refused_title'), text: error.message };
  if (error instanceof Error && 'status' in error) return undefined;
  return { status: 500, title: t('failed.title'), text: t('failed.text') };
}

function showFailure({ status, title, text }: Failure, visit: Visit, response: Response): void {
  response.status(status);
  sendPage(
    response,
    <Layout visit={visit} title={title} page={undefined}>
      <p class="notice bad" role="alert">
        {text}
      </p>
      <p>
        <a class="button" href="/staff">
          {visit.t('back')}
        </a>
      </p>
    </Layout>,
  );
}
