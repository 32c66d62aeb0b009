import { HTTPFetchError } from '@line/bot-sdk';
import { type CallLine, statusOf } from './call-line.js';
import type { LineClient } from './line-client.js';
import { isUserId } from './user-id.js';
import type { WithApi } from './with-api.js';

const sendDeadlineMs = 5_000;
const sendRetries = 2;
/** Nobody should wait long for what only chooses the language of a first answer. */
const profileDeadlineMs = 3_000;
const loadingDeadlineMs = 2_000;

/** The port over the official SDK. */
export function createSdkLineClient(withApi: WithApi, callLine: CallLine): LineClient {
  return {
    async reply(replyToken, messages) {
      let tries = 0;
      const send = () => {
        tries += 1;
        return withApi((api) => api.replyMessageWithHttpInfo({ replyToken, messages }));
      };
      try {
        await callLine({ name: 'reply', deadlineMs: sendDeadlineMs, retries: sendRetries, send });
        return 'sent';
      } catch (error) {
        if (!isTokenSpent(error)) throw error;
        // A token serves once: if a first try seemed to fail and now it is spent, that try arrived.
        return tries > 1 ? 'sent' : 'token-spent';
      }
    },

    async push(userId, messages, retryKey) {
      checkUserId(userId);
      const send = () => withApi((api) => api.pushMessageWithHttpInfo({ to: userId, messages }, retryKey));
      try {
        await callLine({ name: 'push', deadlineMs: sendDeadlineMs, retries: sendRetries, send });
      } catch (error) {
        // LINE has had this retry key before: the message is delivered already.
        if (statusOf(error) !== 409) throw error;
      }
    },

    async profileLanguage(userId) {
      if (!isUserId(userId)) return undefined;
      const send = () => withApi((api) => api.getProfileWithHttpInfo(userId));
      try {
        return (await callLine({ name: 'profile', deadlineMs: profileDeadlineMs, retries: 0, send })).body.language;
      } catch {
        // 404 for who never agreed, whatever else: the answer must not wait for it.
        return undefined;
      }
    },

    async showLoading(userId, seconds) {
      checkUserId(userId);
      const send = () =>
        withApi((api) => api.showLoadingAnimationWithHttpInfo({ chatId: userId, loadingSeconds: seconds }));
      await callLine({ name: 'loading', deadlineMs: loadingDeadlineMs, retries: 0, send });
    },
  };
}

function checkUserId(userId: string): void {
  if (!isUserId(userId)) throw new Error('not a LINE user id');
}

/** LINE tells a spent token and a malformed message with the same status; only the text differs. */
const isTokenSpent = (error: unknown): boolean =>
  error instanceof HTTPFetchError && error.status === 400 && /reply token/i.test(error.body);
