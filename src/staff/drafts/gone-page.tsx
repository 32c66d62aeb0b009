import type { Request, Response } from 'express';
import type { Content } from '../../conversation/content.js';
import { Layout } from '../layout.js';
import { sendPage } from '../send-page.js';
import { visitOf } from '../visit.js';

/** A draft that was published long ago, dropped, or lost in a restart. */
export function showGone(request: Request, response: Response, content: Content): void {
  const visit = visitOf(request, content);
  const { t } = visit;
  response.status(404);
  sendPage(
    response,
    <Layout visit={visit} title={t('draft.title')} page="questions">
      <p class="notice bad">{t('draft.gone')}</p>
      <p>
        <a class="button" href="/staff/questions">
          {t('draft.to_questions')}
        </a>
      </p>
    </Layout>,
  );
}
