export interface LineConfig {
  channelSecret: string;
  /** A long-lived token, or the channel's id, with which short-lived tokens are issued and renewed. */
  token: { kind: 'given'; token: string } | { kind: 'issued'; channelId: string };
  apiBaseUrl: string;
  dataApiBaseUrl: string;
  /** Answers that come too late for a reply may be pushed, so many a month: LINE charges for pushes. */
  pushPerMonth: number;
  /** Off where another service at the same account greets whoever adds it. */
  greets: boolean;
}
