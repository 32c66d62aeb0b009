import { messagingApi } from '@line/bot-sdk';
import type { AccessToken } from './access-token.js';
import { statusOf } from './call-line.js';

/** Runs a call with a client for the current token. */
export type WithApi = <T>(call: (api: messagingApi.MessagingApiClient) => Promise<T>) => Promise<T>;

/** A client is made per token, because the SDK fixes the token at construction. */
export const createWithApi =
  (baseURL: string, accessToken: AccessToken): WithApi =>
  async (call) => {
    const channelAccessToken = await accessToken.current();
    try {
      return await call(new messagingApi.MessagingApiClient({ channelAccessToken, baseURL }));
    } catch (error) {
      if (statusOf(error) === 401) accessToken.refused();
      throw error;
    }
  };
