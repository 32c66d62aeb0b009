import type { ErrorRequestHandler, Request, Response } from 'express';
import { ChangeRefusedError } from '../editing/drafts/refusal.js';
import { MendableError } from '../errors.js';
import type { Logger } from '../logger.js';
import { isForgery } from './csrf.js';
import { Layout } from './layout.js';
import { sendPage } from './send-page.js';
import { visitOf } from './visit.js';

interface Failure {
  status: number;
  title: string;
  text: string;
}

/** Errors as a page that says what to do. */
export const staffFailed =
  (log: Logger): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const failure = failureOf(error, request);
    if (!failure) return next(error);
    if (failure.status >= 500) log.error({ event: 'staff_request_failed', path: request.path, err: error });
    showFailure(failure, request, response);
  };

/** Undefined: what Express refuses by itself (a form too large) has nothing to tell a person. */
function failureOf(error: unknown, request: Request): Failure | undefined {
  const { failed } = visitOf(request).words;
  if (isForgery(error)) return { status: 403, title: failed.forgeryTitle, text: failed.forgery };
  if (error instanceof ChangeRefusedError) {
    return { status: 409, title: failed.refusedTitle, text: failed.refusals[error.reason] };
  }
  if (error instanceof MendableError) return { status: 400, title: failed.refusedTitle, text: error.message };
  if (error instanceof Error && 'status' in error) return undefined;
  return { status: 500, title: failed.title, text: failed.text };
}

function showFailure({ status, title, text }: Failure, request: Request, response: Response): void {
  response.status(status);
  sendPage(
    response,
    <Layout visit={visitOf(request)} title={title} page={undefined}>
      <p class="notice bad" role="alert">
        {text}
      </p>
      <p>
        <a class="button" href="/staff">
          {visitOf(request).words.back}
        </a>
      </p>
    </Layout>,
  );
}
