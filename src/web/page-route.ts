import { dirname } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';

/** The page, its style and its script lie beside this file once built (npm run build). */
const publicFolder = fileURLToPath(new URL('./public', import.meta.url));

/** Most machines here have no Japanese font of their own with the Vietnamese letters, so the page brings one. */
const fontFolder = dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-jp/package.json'));

/** `GET /`: the chat page and its files. */
export function pageRoute(): Router {
  const router = Router();
  router.use('/fonts/noto-sans-jp', express.static(fontFolder, { index: false, maxAge: '30d', immutable: true }));
  router.use(express.static(publicFolder, { maxAge: '5m' }));
  return router;
}
