import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';

/** They lie beside this file once built (npm run build). */
const publicFolder = fileURLToPath(new URL('./public', import.meta.url));

/** `GET /staff.css` and the like: the page for signing in needs them, so they stand outside of `/staff`. */
export function styleRoute(): Router {
  const router = Router();
  router.use(express.static(publicFolder, { maxAge: '5m' }));
  return router;
}
