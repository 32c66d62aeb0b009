import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';

const windowMs = 15 * 60 * 1_000;
const failuresPerAddress = 5;
/** Somebody with many addresses guesses no faster than this; so many slips a real office does not make. */
const failuresOfAll = 100;

/** Only failures count. @param tooMany answers who must wait */
export function lockOut(tooMany: RequestHandler): RequestHandler[] {
  const base = {
    windowMs,
    skipSuccessfulRequests: true,
    standardHeaders: true,
    legacyHeaders: false,
    handler: tooMany,
  };
  return [
    rateLimit({ ...base, limit: failuresPerAddress }),
    rateLimit({ ...base, limit: failuresOfAll, keyGenerator: () => 'everybody' }),
  ];
}
