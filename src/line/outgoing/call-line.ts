import { setTimeout as wait } from 'node:timers/promises';
import { HTTPFetchError } from '@line/bot-sdk';
import PQueue from 'p-queue';
import pRetry from 'p-retry';
import pTimeout, { TimeoutError } from 'p-timeout';
import { TryLaterError } from '../../inbox/inbox.js';
import type { Logger } from '../../logger.js';

interface Answer {
  httpResponse: Response;
}

export interface Call<T extends Answer> {
  /** For the log. */
  name: string;
  deadlineMs: number;
  /** Further tries after a failure that may pass. */
  retries: number;
  send(): Promise<T>;
}

export type CallLine = <T extends Answer>(call: Call<T>) => Promise<T>;

/** A burst must not open a thousand connections to LINE. */
const callsAtOnce = 20;
/** LINE names no time after a 429: all calls wait a little, and what was refused is taken up again later. */
const restAfter429Ms = 1_000;

/**
 * Every call to LINE goes through here: bounded in number, with a deadline, tried again as LINE asks (500s and
 * timeouts with backoff and jitter, never 4xx), its request id logged.
 * https://developers.line.biz/en/docs/messaging-api/retrying-api-request/
 * @param closed ends waiting
 * @throws {TryLaterError} if LINE failed in a way that may pass, else what the SDK throws.
 */
export function createCallLine(log: Logger, closed: AbortSignal): CallLine {
  const queue = new PQueue({ concurrency: callsAtOnce });
  return async (call) => {
    try {
      return await pRetry((attempt) => queue.add(() => send(call, attempt, log)), {
        retries: call.retries,
        // Soon at first, as most failures are a single one and somebody waits; then ever slower.
        minTimeout: 80,
        factor: 4,
        randomize: true,
        shouldRetry: ({ error }) => mayPass(error),
      });
    } catch (error) {
      if (statusOf(error) === 429) void rest(queue, closed);
      throw mayPass(error) || waitsForSomebody(error)
        ? new TryLaterError(`${call.name} failed`, { cause: error })
        : error;
    }
  };
}

async function send<T extends Answer>(call: Call<T>, attempt: number, log: Logger): Promise<T> {
  try {
    // The SDK waits for ever. What is given up may still arrive: it gives no way to stop a call.
    const answer = await pTimeout(call.send(), { milliseconds: call.deadlineMs });
    const requestId = answer.httpResponse.headers.get('x-line-request-id');
    log.debug({ event: 'line_call', call: call.name, status: answer.httpResponse.status, requestId, attempt });
    return answer;
  } catch (error) {
    log.warn({ event: 'line_call_failed', call: call.name, attempt, ...describeLineError(error) });
    throw error;
  }
}

/** Cut short when the channel closes: what was taken must come to its end. */
async function rest(queue: PQueue, closed: AbortSignal): Promise<void> {
  queue.pause();
  await wait(restAfter429Ms, undefined, { signal: closed }).catch(() => undefined);
  queue.start();
}

export const statusOf = (error: unknown): number | undefined =>
  error instanceof HTTPFetchError ? error.status : undefined;

/** Too many calls, or a token that the operator or its renewal must replace: no reason to try at once, nor to give up. */
const waitsForSomebody = (error: unknown): boolean => [401, 403, 429].includes(statusOf(error) ?? 0);

/** fetch tells network failures as TypeErrors with a cause; a page instead of JSON comes from a gateway that is ill. */
const mayPass = (error: unknown): boolean =>
  error instanceof TimeoutError ||
  (error instanceof TypeError && error.cause !== undefined) ||
  error instanceof SyntaxError ||
  (statusOf(error) ?? 0) >= 500;

/** LINE keeps no logs for us: the status and the request id are what its support asks for. Bodies may hold texts. */
export function describeLineError(error: unknown): { status?: number; requestId?: string | null; message: string } {
  if (error instanceof HTTPFetchError) {
    return { status: error.status, requestId: error.headers.get('x-line-request-id'), message: error.statusText };
  }
  return { message: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown error' };
}
