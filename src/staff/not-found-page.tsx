import type { Request, Response } from 'express';
import type { Content } from '../conversation/content.js';
import { Layout } from './layout.js';
import { sendPage } from './send-page.js';
import { visitOf } from './visit.js';

/** For an address that leads to nothing, or to nothing any more. */
export function showNotFound(request: Request, response: Response, content: Content): void {
  const visit = visitOf(request, content);
  const { t } = visit;
  response.status(404);
  sendPage(
    response,
    <Layout visit={visit} title={t('not_found.title')} page="questions">
      <p class="panel">{t('not_found.text')}</p>
      <p>
        <a class="button" href="/staff/questions">
          {t('pages.questions')}
        </a>
      </p>
    </Layout>,
  );
}
