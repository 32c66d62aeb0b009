import { csrfSync } from 'csrf-sync';
import type { Request } from 'express';
import { z } from 'zod';
import { keepInSession, sessionOf } from './sign-in/session.js';

/** The field of each form that shows that our own page sent it. */
export const csrfField = '_csrf';

const form = z.object({ [csrfField]: z.string() });

const protection = csrfSync({
  getTokenFromRequest: (request) => form.safeParse(request.body).data?.[csrfField],
  getTokenFromState: (request) => sessionOf(request).csrfToken,
  storeTokenInState: (request, token) => keepInSession(request, { csrfToken: z.string().parse(token) }),
});

/** Refuses what our own pages did not send, with an error of status 403. */
export const refuseForgery = protection.csrfSynchronisedProtection;

export const csrfTokenFor = (request: Request): string => protection.generateToken(request);

/** At signing in: a token that somebody may have seen before is worth nothing afterwards. */
export const renewCsrfToken = (request: Request): string => protection.generateToken(request, true);

export const isForgery = (error: unknown): boolean => error === protection.invalidCsrfTokenError;
