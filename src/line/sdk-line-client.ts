import { HTTPFetchError, messagingApi } from '@line/bot-sdk';
import type { LineConfig } from '../config.js';
import type { Logger } from '../logger.js';
import type { AccessToken } from './access-token.js';
import { DeadlineError, withDeadline } from './deadline.js';
import type { LineClient } from './line-client.js';

const replyDeadlineMs = 10_000;
const profileDeadlineMs = 3_000;
const retryAfterMs = 300;

/** SDK 11.0.0 puts ids into paths as they are: "../message/quota" would call another address. */
const userIdPattern = /^U[0-9a-f]{32}$/;

/** The port over the official SDK. A client is made per token, because the SDK fixes the token at construction. */
export function createSdkLineClient(config: LineConfig, accessToken: AccessToken, log: Logger): LineClient {
  const api = async () =>
    new messagingApi.MessagingApiClient({ channelAccessToken: await accessToken(), baseURL: config.apiBaseUrl });

  const send = async (replyToken: string, messages: messagingApi.Message[]) => {
    const client = await api();
    const { httpResponse } = await withDeadline(
      replyDeadlineMs,
      client.replyMessageWithHttpInfo({ replyToken, messages }),
    );
    log.debug({ event: 'line_replied', requestId: httpResponse.headers.get('x-line-request-id') });
  };

  return {
    async reply(replyToken, messages) {
      try {
        await send(replyToken, messages);
      } catch (error) {
        if (!isWorthRetrying(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, retryAfterMs));
        // A reply token serves once, so a second try cannot reach the person twice.
        await send(replyToken, messages);
      }
    },
    async profileLanguage(userId) {
      if (!userIdPattern.test(userId)) return undefined;
      try {
        const client = await api();
        return (await withDeadline(profileDeadlineMs, client.getProfile(userId))).language;
      } catch (error) {
        log.info({ event: 'line_profile_unknown', reason: describeLineError(error) });
        return undefined;
      }
    },
  };
}

/** LINE asks for retries after 500 and timeouts only. https://developers.line.biz/en/docs/messaging-api/retrying-api-request/ */
const isWorthRetrying = (error: unknown): boolean =>
  error instanceof DeadlineError ||
  (error instanceof HTTPFetchError ? error.status >= 500 : error instanceof TypeError);

/** LINE keeps no logs for us: the status and the request id are what its support asks for. Bodies may hold texts. */
export function describeLineError(error: unknown): { status?: number; requestId?: string | null; message: string } {
  if (error instanceof HTTPFetchError) {
    return { status: error.status, requestId: error.headers.get('x-line-request-id'), message: error.statusText };
  }
  return { message: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown error' };
}
