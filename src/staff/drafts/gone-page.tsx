import type { Request, Response } from 'express';
import { Layout } from '../layout.js';
import { sendPage } from '../send-page.js';
import { visitOf } from '../visit.js';

/** A draft that was published long ago, dropped, or lost in a restart. */
export function showGone(request: Request, response: Response): void {
  const visit = visitOf(request);
  const { words } = visit;
  response.status(404);
  sendPage(
    response,
    <Layout visit={visit} title={words.draft.title} page="questions">
      <p class="notice bad">{words.draft.gone}</p>
      <p>
        <a class="button" href="/staff/questions">
          {words.draft.toQuestions}
        </a>
      </p>
    </Layout>,
  );
}
