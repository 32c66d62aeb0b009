import { HTTPFetchError } from '@line/bot-sdk';
import pTimeout, { TimeoutError } from 'p-timeout';
import { z } from 'zod';
import { LineSetupError } from './setup-error.js';

/** Uploads of pictures included. */
const deadlineMs = 30_000;

/**
 * One call to LINE, its answer checked.
 * @param purpose completes "Could not …".
 * @throws {LineSetupError}
 */
export async function askLine<T>(purpose: string, answer: z.ZodType<T>, call: () => Promise<unknown>): Promise<T> {
  try {
    return answer.parse(
      await pTimeout(call(), { milliseconds: deadlineMs, message: `no answer within ${deadlineMs} ms` }),
    );
  } catch (error) {
    throw new LineSetupError(`Could not ${purpose}: ${explain(error)}`);
  }
}

/** As {@link askLine}, for what may not exist: LINE answers 404 then. */
export const askLineWhetherThere = async <T>(
  purpose: string,
  answer: z.ZodType<T>,
  call: () => Promise<unknown>,
): Promise<T | undefined> =>
  askLine(purpose, answer.optional(), async () => {
    try {
      return await call();
    } catch (error) {
      if (error instanceof HTTPFetchError && error.status === 404) return undefined;
      throw error;
    }
  });

function explain(error: unknown): string {
  if (error instanceof HTTPFetchError) return explainRefusal(error);
  if (error instanceof TimeoutError) return `${error.message}. Try again later.`;
  if (error instanceof z.ZodError) return `LINE's answer has a form that we do not know: ${z.prettifyError(error)}`;
  return `no usable answer from LINE: ${causeOf(error)}. Check the network and proxy.`;
}

const failure = z.object({ message: z.string(), cause: z.object({ message: z.string().min(1) }).optional() });

/** `fetch` says no more than "fetch failed"; the reason lies beneath. */
function causeOf(error: unknown): string {
  const { data } = failure.safeParse(error);
  return data?.cause?.message ?? data?.message ?? 'unknown error';
}

function explainRefusal({ status, headers, body }: HTTPFetchError): string {
  const told = `LINE answered ${status} "${messageOf(body)}", x-line-request-id ${headers.get('x-line-request-id') ?? 'missing'}`;
  switch (status) {
    case 401:
      return `the access token was refused. Set LINE_CHANNEL_ACCESS_TOKEN to a token of this channel that has not expired. (${told})`;
    case 429:
      return `too many calls; menus can be made and deleted 100 times an hour. Try again in an hour. (${told})`;
    default:
      return `${told}.`;
  }
}

const refusal = z.preprocess(
  (text) => (typeof text === 'string' ? JSON.parse(text) : text),
  z.union([
    z.object({ message: z.string() }).transform(({ message }) => message),
    // The form of OAuth, in which access tokens are refused.
    z.object({ error_description: z.string() }).transform(({ error_description: message }) => message),
  ]),
);

/** Answers of proxies are no JSON. */
function messageOf(body: string): string {
  try {
    return refusal.parse(body);
  } catch {
    return body.slice(0, 200);
  }
}
