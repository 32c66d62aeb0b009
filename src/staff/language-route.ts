import { Router } from 'express';
import { z } from 'zod';
import { keepInSession } from './sign-in/session.js';
import type { StaffDesk } from './staff-desk.js';

/** `back` must be a page of ours: a link must not lead staff to somebody else's. */
const query = z.object({
  to: z.string(),
  back: z
    .string()
    .regex(/^\/staff(?:[/?][\x21-\x7e]*)?$/)
    .catch('/staff'),
});

/** `GET /staff/language`: the language of the console itself. */
export function languageRoute({ content }: Pick<StaffDesk, 'content'>): Router {
  const router = Router();
  router.get('/language', (request, response) => {
    const asked = query.safeParse(request.query);
    const language = content().translators.staffLocales.find((locale) => locale === asked.data?.to);
    if (language !== undefined) keepInSession(request, { language });
    response.redirect(303, asked.data?.back ?? '/staff');
  });
  return router;
}
