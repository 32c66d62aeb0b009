import { dirname } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import express, { type Request, Router } from 'express';
import type { Content } from '../conversation/content.js';
import type { Languages } from '../language/languages.js';
import type { Locale } from '../language/locales.js';
import { original } from '../language/original.js';
import { renderChatPage } from './chat-page.js';

/** The page's style and script lie beside this file once built (npm run build). */
const publicFolder = fileURLToPath(new URL('./public', import.meta.url));

/** Most machines here have no Japanese font of their own with the Vietnamese letters, so the page brings one. */
const fontFolder = dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-jp/package.json'));

/** `GET /`: the chat page and its files. */
export function pageRoute({ content }: { content(): Pick<Content, 'knowledge' | 'translators'> }): Router {
  const router = Router();
  router.get('/', (request, response) => {
    response.vary('Accept-Language').set('Cache-Control', 'max-age=300');
    const { knowledge, translators } = content();
    const { languages } = knowledge;
    response.type('html').send(renderChatPage({ locale: localeFor(request, languages), languages, translators }));
  });
  router.use('/fonts/noto-sans-jp', express.static(fontFolder, { index: false, maxAge: '30d', immutable: true }));
  router.use(express.static(publicFolder, { index: false, maxAge: '5m' }));
  return router;
}

/** The first of the languages that the browser asks for which is ours. */
function localeFor(request: Request, { serving }: Languages): Locale {
  const [known = original] = request.acceptsLanguages().flatMap((tag) => serving(tag) ?? []);
  return known;
}
