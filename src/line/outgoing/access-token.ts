import { channelAccessToken } from '@line/bot-sdk';
import pTimeout from 'p-timeout';
import type { LineConfig } from '../line-config.js';

export interface AccessToken {
  /** A token that is good for the next call. */
  current(): Promise<string>;
  /** LINE refused the token: the next one is issued anew, if it is ours to issue. */
  refused(): void;
}

const issueDeadlineMs = 5_000;
/** A stateless token lives 15 minutes; a new one is taken this long before its end. */
const renewBeforeEndMs = 2 * 60_000;

/** https://developers.line.biz/en/reference/messaging-api/#issue-stateless-channel-access-token */
export function createAccessToken({ token, channelSecret, apiBaseUrl }: LineConfig, now: () => number): AccessToken {
  if (token.kind === 'given') return { current: async () => token.token, refused: () => undefined };
  const client = new channelAccessToken.ChannelAccessTokenClient({ baseURL: apiBaseUrl });
  let kept: { token: Promise<string>; goodUntil: number } | undefined;

  const issue = async () => {
    const issued = client.issueStatelessChannelTokenByClientSecret(token.channelId, channelSecret);
    const answer = await pTimeout(issued, { milliseconds: issueDeadlineMs });
    kept = {
      token: Promise.resolve(answer.access_token),
      goodUntil: now() + answer.expires_in * 1_000 - renewBeforeEndMs,
    };
    return answer.access_token;
  };
  const refused = () => {
    kept = undefined;
  };
  return {
    refused,
    current() {
      if (kept && now() < kept.goodUntil) return kept.token;
      // Callers that come while a token is being issued share it; a failure is not kept.
      const issued = issue().catch((error: unknown) => {
        refused();
        throw error;
      });
      kept = { token: issued, goodUntil: now() + issueDeadlineMs };
      return issued;
    },
  };
}
