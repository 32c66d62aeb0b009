import type { RequestHandler } from 'express';
import { MemoryStore, rateLimit } from 'express-rate-limit';

const windowMs = 15 * 60 * 1_000;
const failuresPerAddress = 5;
/** Somebody with many addresses guesses no faster than this; so many slips a real office does not make. */
const failuresOfAll = 100;

/** Only failures count. @param tooMany answers who must wait @param closed ends the counting */
export function lockOut(tooMany: RequestHandler, closed: AbortSignal): RequestHandler[] {
  const base = {
    windowMs,
    skipSuccessfulRequests: true,
    standardHeaders: true,
    legacyHeaders: false,
    handler: tooMany,
  };
  return [
    rateLimit({ ...base, limit: failuresPerAddress, store: storeUntil(closed) }),
    rateLimit({ ...base, limit: failuresOfAll, keyGenerator: () => 'everybody', store: storeUntil(closed) }),
  ];
}

function storeUntil(closed: AbortSignal): MemoryStore {
  const store = new MemoryStore();
  closed.addEventListener('abort', () => store.shutdown());
  return store;
}
