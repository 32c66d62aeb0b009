import { type messagingApi } from '@line/bot-sdk';

/** What the bot asks of LINE. What may be tried again later is thrown as TryLaterError (inbox/inbox.ts). */
export interface LineClient {
  /** `token-spent`: LINE does not know the token (any more): it was used, or it is too old. */
  reply(replyToken: string, messages: messagingApi.Message[]): Promise<'sent' | 'token-spent'>;
  /** @param retryKey the same for each try of the same message: LINE then delivers it once. */
  push(userId: string, messages: messagingApi.Message[], retryKey: string): Promise<void>;
  /** BCP 47, as the person set it in LINE; LINE often does not tell. */
  profileLanguage(userId: string): Promise<string | undefined>;
  /** Dots in the chat, for up to `seconds`, until the next message. */
  showLoading(userId: string, seconds: number): Promise<void>;
}
