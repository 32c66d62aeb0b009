import type { Request, Response } from 'express';
import { Layout } from './layout.js';
import { sendPage } from './send-page.js';
import { visitOf } from './visit.js';

/** For an address that leads to nothing, or to nothing any more. */
export function showNotFound(request: Request, response: Response): void {
  const visit = visitOf(request);
  const { title, text } = visit.words.notFound;
  response.status(404);
  sendPage(
    response,
    <Layout visit={visit} title={title} page="questions">
      <p class="panel">{text}</p>
      <p>
        <a class="button" href="/staff/questions">
          {visit.words.pages.questions}
        </a>
      </p>
    </Layout>,
  );
}
