import { type messagingApi } from '@line/bot-sdk';

/** What the bot asks of LINE. */
export interface LineClient {
  reply(replyToken: string, messages: messagingApi.Message[]): Promise<void>;
  /** BCP 47, as the person set it in LINE; LINE often does not tell. */
  profileLanguage(userId: string): Promise<string | undefined>;
}
