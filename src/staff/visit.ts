import type { Request } from 'express';
import { csrfTokenFor } from './csrf.js';
import { sessionOf } from './sign-in/session.js';
import { type StaffLanguage, type Words, wordsIn } from './words.js';

/** What every page needs to know of the request that it answers. */
export interface Visit {
  words: Words;
  language: StaffLanguage;
  csrfToken: string;
  /** With its query: where to return after a change of language. */
  address: string;
}

export function visitOf(request: Request): Visit {
  const { language } = sessionOf(request);
  return {
    words: wordsIn(language),
    language,
    csrfToken: csrfTokenFor(request),
    address: request.method === 'GET' ? request.originalUrl : '/staff',
  };
}
