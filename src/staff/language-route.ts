import { Router } from 'express';
import { z } from 'zod';
import { keepInSession } from './sign-in/session.js';
import { staffLanguages } from './words.js';

/** `back` must be a page of ours: a link must not lead staff to somebody else's. */
const query = z.object({
  to: z.enum(staffLanguages),
  back: z
    .string()
    .regex(/^\/staff(?:[/?][\x21-\x7e]*)?$/)
    .catch('/staff'),
});

/** `GET /staff/language`: the language of the console itself. */
export function languageRoute(): Router {
  const router = Router();
  router.get('/language', (request, response) => {
    const asked = query.safeParse(request.query);
    if (asked.success) keepInSession(request, { language: asked.data.to });
    response.redirect(303, asked.data?.back ?? '/staff');
  });
  return router;
}
