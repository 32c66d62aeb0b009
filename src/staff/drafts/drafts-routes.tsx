import { Router } from 'express';
import { z } from 'zod';
import { canBePublished } from '../../editing/drafts/preview-change.js';
import { localeCode } from '../../language/locales.js';
import { showNotFound } from '../not-found-page.js';
import { readTurns } from '../questions/read-turns.js';
import { readTicked } from '../questions/wordings.js';
import { sendPage } from '../send-page.js';
import type { StaffDesk } from '../staff-desk.js';
import { visitOf } from '../visit.js';
import { DraftPage } from './draft-page.js';
import { showGone } from './gone-page.js';

const entryField = z.object({ entry: z.string().catch('') });

/** Browsers send line breaks as CRLF. */
const typed = z.string().transform((text) => text.replaceAll('\r\n', '\n').trim());

const textForm = z.object({
  entry: z.string(),
  locale: localeCode,
  title: typed,
  answer: typed,
  reviewed: z.literal('yes').optional(),
});

/** Changes on their way: proposed, looked at, published or dropped. */
export function draftsRoutes({ drafts, content }: StaffDesk): Router {
  const router = Router();
  router.post('/drafts/examples', (request, response) => {
    const { entry } = entryField.parse(request.body);
    const examples = readTicked(request.body);
    const draft = drafts.propose({ kind: 'examples', entryId: entry, examples }, readTurns(request.body));
    response.redirect(303, `/staff/drafts/${draft.id}`);
  });
  router.post('/drafts/text', (request, response) => {
    const form = textForm.safeParse(request.body);
    if (!form.success || !content().knowledge.languages.offers(form.data.locale)) {
      return showNotFound(request, response, content());
    }
    const { entry, reviewed, ...texts } = form.data;
    const draft = drafts.propose({ kind: 'text', entryId: entry, ...texts, reviewed: reviewed === 'yes' }, []);
    response.redirect(303, `/staff/drafts/${draft.id}`);
  });
  router.get('/drafts/:id', (request, response) => {
    const draft = drafts.find(request.params.id);
    if (!draft) return showGone(request, response, content());
    const canPublish = draft.state.kind === 'ready' && canBePublished(draft.state.preview);
    const { knowledge } = content();
    sendPage(
      response,
      <DraftPage visit={visitOf(request, content())} draft={draft} canPublish={canPublish} knowledge={knowledge} />,
    );
  });
  router.post('/drafts/:id/publish', async (request, response) => {
    await drafts.publish(request.params.id);
    response.redirect(303, `/staff/drafts/${request.params.id}`);
  });
  router.post('/drafts/:id/drop', (request, response) => {
    drafts.drop(request.params.id);
    response.redirect(303, '/staff/questions');
  });
  return router;
}
