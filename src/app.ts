import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import type { Services } from './services/services.js';
import { staffIsOff, staffRoutes } from './staff/staff-routes.js';
import { styleRoute } from './staff/style-route.js';
import { chartLibrary } from './staff/usage/chart-library.js';
import { chatRoute } from './web/chat-route.js';
import { healthRoutes } from './web/health-routes.js';
import { pageRoute } from './web/page-route.js';

/** All routes, in the order in which they are tried. */
export function createApp(services: Services): Express {
  const app = express();
  app.disable('x-powered-by');
  // A proxy on the same machine or network tells who really calls; anybody else's X-Forwarded-For is not believed.
  app.set('trust proxy', ['loopback', 'linklocal', 'uniquelocal']);
  app.use(helmet({ contentSecurityPolicy: { directives: contentSecurity } }));
  app.use(healthRoutes(services));
  // Before any body parser: the signature is made over the raw bytes.
  for (const { route } of services.channels) app.use(route);
  app.use(chatRoute({ ...services, personKey: (id) => services.personKey('web', id) }));
  app.use('/staff', services.staff ? staffRoutes(services.staff) : staffIsOff);
  app.use(styleRoute());
  app.use(chartLibrary());
  app.use(pageRoute(services));
  app.use(notFound);
  app.use(failed(services));
  return app;
}

/** Nothing but our own files; pictures of Flex messages may lie elsewhere. Plain http must work: offices try it out so. */
const contentSecurity = {
  'style-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'img-src': ["'self'", 'https:'],
  'upgrade-insecure-requests': null,
};

const notFound: RequestHandler = (_request, response) => {
  response.status(404).json({ message: 'There is nothing here.' });
};

/** Errors that Express raises itself (a body too large, broken JSON) carry a status below 500 and are the caller's. */
const failed =
  ({ log }: Services): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const status = statusOf(error);
    if (status >= 500) log.error({ event: 'request_failed', path: request.path, err: error });
    response
      .status(status)
      .json({ message: status >= 500 ? 'Something went wrong here.' : 'The request was refused.' });
  };

const statusOf = (error: unknown): number =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500;
