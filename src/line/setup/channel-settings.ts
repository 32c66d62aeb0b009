import { messagingApi } from '@line/bot-sdk';
import { z } from 'zod';
import type { LineConfig } from '../line-config.js';
import type { AccessToken } from '../outgoing/access-token.js';
import { aliasList, menuId } from '../rich-menu/names.js';
import type { WantedMenu } from '../rich-menu/wanted-menu.js';
import { askLine, askLineWhetherThere } from './ask-line.js';

/** What set-up reads and changes of a LINE channel. Every method throws a LineSetupError when LINE refuses. */
export interface ChannelSettings {
  menus(): Promise<{ id: string; name: string }[]>;
  hasImage(id: string): Promise<boolean>;
  /** Alias → menu id. */
  aliases(): Promise<ReadonlyMap<string, string>>;
  defaultMenuId(): Promise<string | undefined>;
  webhook(): Promise<{ endpoint: string; active: boolean } | undefined>;
  /** @returns the id of the new menu, which has its image. */
  createMenu(menu: WantedMenu): Promise<string>;
  createAlias(alias: string, id: string): Promise<void>;
  moveAlias(alias: string, id: string): Promise<void>;
  setDefault(id: string): Promise<void>;
  deleteMenu(id: string): Promise<void>;
  setWebhook(endpoint: string): Promise<void>;
  testWebhook(endpoint: string): Promise<{ success: boolean; reason: string }>;
}

const withId = z.object({ richMenuId: menuId });
const menuList = z.object({ richmenus: z.array(withId.extend({ name: z.string() })) });
const webhook = z.object({ endpoint: z.string(), active: z.boolean() });
const webhookTest = z.object({ success: z.boolean().default(false), reason: z.string() });

/** A run takes less than a minute, so that one token serves all of it. */
export async function openChannelSettings(config: LineConfig, accessToken: AccessToken): Promise<ChannelSettings> {
  const purpose = 'get an access token with LINE_CHANNEL_ID and LINE_CHANNEL_SECRET';
  const channelAccessToken = await askLine(purpose, z.string(), accessToken.current);
  const api = new messagingApi.MessagingApiClient({ channelAccessToken, baseURL: config.apiBaseUrl });
  const blobs = new messagingApi.MessagingApiBlobClient({ channelAccessToken, baseURL: config.dataApiBaseUrl });
  return { ...reading(api, blobs), ...changing(api, blobs) };
}

type Api = messagingApi.MessagingApiClient;
type Blobs = messagingApi.MessagingApiBlobClient;
type Reading = 'menus' | 'hasImage' | 'aliases' | 'defaultMenuId' | 'webhook';

const reading = (api: Api, blobs: Blobs): Pick<ChannelSettings, Reading> => ({
  async menus() {
    const { richmenus } = await askLine('list the rich menus', menuList, () => api.getRichMenuList());
    return richmenus.map(({ richMenuId: id, name }) => ({ id, name }));
  },
  async hasImage(id) {
    const purpose = `look for the image of ${id}`;
    const there = await askLineWhetherThere(purpose, z.literal(true), async () => {
      (await blobs.getRichMenuImage(id)).destroy();
      return true;
    });
    return there ?? false;
  },
  aliases: () => askLine('list the aliases of rich menus', aliasList, () => api.getRichMenuAliasList()),
  async defaultMenuId() {
    const found = await askLineWhetherThere('read the default menu', withId, () => api.getDefaultRichMenuId());
    return found?.richMenuId;
  },
  webhook: () => askLineWhetherThere('read the webhook address', webhook, () => api.getWebhookEndpoint()),
});

const nothing = z.unknown().transform(() => undefined);

const changing = (api: Api, blobs: Blobs): Omit<ChannelSettings, Reading> => ({
  async createMenu({ name, request, image }) {
    const { richMenuId } = await askLine(`create rich menu ${name}`, withId, () => api.createRichMenu(request));
    const png = new Blob([new Uint8Array(image)], { type: 'image/png' });
    await askLine(`upload the image of ${name}`, nothing, () => blobs.setRichMenuImage(richMenuId, png));
    return richMenuId;
  },
  createAlias: (richMenuAliasId, richMenuId) =>
    askLine(`create alias ${richMenuAliasId}`, nothing, () => api.createRichMenuAlias({ richMenuAliasId, richMenuId })),
  moveAlias: (alias, richMenuId) =>
    askLine(`move alias ${alias}`, nothing, () => api.updateRichMenuAlias(alias, { richMenuId })),
  setDefault: (id) => askLine('set the default menu', nothing, () => api.setDefaultRichMenu(id)),
  deleteMenu: (id) => askLine(`delete rich menu ${id}`, nothing, () => api.deleteRichMenu(id)),
  setWebhook: (endpoint) =>
    askLine(`set the webhook address ${endpoint}`, nothing, () => api.setWebhookEndpoint({ endpoint })),
  testWebhook: (endpoint) =>
    askLine(`test the webhook ${endpoint}`, webhookTest, () => api.testWebhookEndpoint({ endpoint })),
});
