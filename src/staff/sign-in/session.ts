import { hkdfSync } from 'node:crypto';
import cookieSession from 'cookie-session';
import type { Request, RequestHandler } from 'express';
import { z } from 'zod';

/** A clerk who goes home without signing out is signed out by then. */
const idleMs = 8 * 60 * 60 * 1_000;
/** Each change of the cookie is sent with the answer: once a minute is often enough to know that somebody is there. */
const noticeEveryMs = 60 * 1_000;

const kept = z.object({
  signedIn: z.boolean().catch(false),
  /** Milliseconds since 1970. */
  seenAt: z.number().catch(0),
  /** Of the console itself; as long as nobody has chosen, the original. */
  language: z.string().optional().catch(undefined),
  csrfToken: z.string().optional().catch(undefined),
});

type Kept = z.infer<typeof kept>;

/**
 * What is remembered of a browser, in a signed cookie: HttpOnly, SameSite=Strict, and Secure where the request came by
 * HTTPS (`cookies` looks at `request.protocol`, which believes our proxy). The password is part of the key, so that a
 * new password signs everybody out.
 */
export const staffSession = (secret: string, password: string): RequestHandler =>
  cookieSession({
    name: 'isesaku-staff',
    keys: [Buffer.from(hkdfSync('sha256', secret, password, 'isesaku staff session', 32)).toString('base64')],
    path: '/staff',
    httpOnly: true,
    sameSite: 'strict',
    maxAge: idleMs,
  });

export const sessionOf = (request: Request): Kept => kept.parse(request.session ?? {});

export function keepInSession(request: Request, changes: Partial<Kept>): void {
  request.session = { ...sessionOf(request), ...changes };
}

export function isSignedIn(request: Request, now: number): boolean {
  const { signedIn, seenAt } = sessionOf(request);
  return signedIn && now - seenAt < idleMs;
}

/** Lets nobody through who is not signed in. */
export const signedInOnly =
  (now: () => number): RequestHandler =>
  (request, response, next) => {
    if (!isSignedIn(request, now())) return response.redirect(303, '/staff/sign-in');
    if (now() - sessionOf(request).seenAt > noticeEveryMs) keepInSession(request, { seenAt: now() });
    next();
  };
