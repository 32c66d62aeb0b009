import { channelAccessToken } from '@line/bot-sdk';
import type { LineConfig } from '../config.js';
import { withDeadline } from './deadline.js';

/** Gives a token that is good for the next call. */
export type AccessToken = () => Promise<string>;

const issueDeadlineMs = 5_000;
/** A stateless token lives 15 minutes; a new one is taken this long before its end. */
const renewBeforeEndMs = 2 * 60_000;

/** https://developers.line.biz/en/reference/messaging-api/#issue-stateless-channel-access-token */
export function createAccessToken({ token, channelSecret, apiBaseUrl }: LineConfig, now: () => number): AccessToken {
  if (token.kind === 'given') return async () => token.token;
  const client = new channelAccessToken.ChannelAccessTokenClient({ baseURL: apiBaseUrl });
  let current: { token: Promise<string>; goodUntil: number } | undefined;

  const issue = async () => {
    const answer = await withDeadline(
      issueDeadlineMs,
      client.issueStatelessChannelTokenByClientSecret(token.channelId, channelSecret),
    );
    current = {
      token: Promise.resolve(answer.access_token),
      goodUntil: now() + answer.expires_in * 1_000 - renewBeforeEndMs,
    };
    return answer.access_token;
  };
  return () => {
    if (current && now() < current.goodUntil) return current.token;
    // Callers that come while a token is being issued share it; a failure is not kept.
    const issued = issue().catch((error: unknown) => {
      current = undefined;
      throw error;
    });
    current = { token: issued, goodUntil: now() + issueDeadlineMs };
    return issued;
  };
}
