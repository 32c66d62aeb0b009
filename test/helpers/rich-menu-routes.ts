import { z } from 'zod';
import { lineLimits } from '../../src/line/limits.js';
import { richMenuFaults } from './rich-menu-checks.js';

export interface Call {
  host: 'api' | 'data';
  method: string;
  path: string;
  body: Buffer;
}

export interface Answer {
  status: number;
  body?: unknown;
}

/** What LINE keeps of a channel. */
export interface LineState {
  menus: Map<string, { name: string; image: Buffer | undefined }>;
  aliases: Map<string, string>;
  defaultMenuId: string | undefined;
  /** User id → menu id. */
  linked: Map<string, string>;
  webhook: { endpoint: string; active: boolean } | undefined;
  /** Whether the bot answers when LINE tests the webhook. */
  webhookAnswers: boolean;
  /** What LINE would have refused. */
  faults: string[];
}

export const newLineState = (): LineState => ({
  menus: new Map(),
  aliases: new Map(),
  defaultMenuId: undefined,
  linked: new Map(),
  webhook: undefined,
  webhookAnswers: true,
  faults: [],
});

type Handler = (state: LineState, ids: readonly string[], body: Buffer) => Answer;

/** By host, method and path. */
export const routes: Readonly<Record<string, Handler>> = {
  'api GET /v2/bot/richmenu/list': ({ menus }) =>
    found({ richmenus: [...menus].map(([richMenuId, { name }]) => ({ richMenuId, name })) }),
  'api GET /v2/bot/richmenu/alias/list': ({ aliases }) =>
    found({ aliases: [...aliases].map(([richMenuAliasId, richMenuId]) => ({ richMenuAliasId, richMenuId })) }),
  'api GET /v2/bot/user/all/richmenu': ({ defaultMenuId: richMenuId }) =>
    richMenuId === undefined ? missing : found({ richMenuId }),
  'api GET /v2/bot/channel/webhook/endpoint': ({ webhook }) => (webhook ? found(webhook) : missing),
  'data GET /v2/bot/richmenu/*/content': ({ menus }, [id = '']) => (menus.get(id)?.image ? done : missing),

  'api POST /v2/bot/richmenu': (state, _ids, body) => createMenu(state, body),
  'data POST /v2/bot/richmenu/*/content': (state, [id = ''], body) => setImage(state, id, body),
  'api DELETE /v2/bot/richmenu/*': ({ menus }, [id = '']) => (menus.delete(id) ? done : missing),
  'api POST /v2/bot/richmenu/alias': (state, _ids, body) => {
    const { richMenuAliasId: alias, richMenuId } = newAlias.parse(json(body));
    return state.aliases.has(alias) ? refused('conflict richmenu alias id') : pointAlias(state, alias, richMenuId);
  },
  'api POST /v2/bot/richmenu/alias/*': (state, [alias = ''], body) =>
    state.aliases.has(alias) ? pointAlias(state, alias, target.parse(json(body)).richMenuId) : missing,
  'api POST /v2/bot/user/all/richmenu/*': (state, [id = '']) => {
    if (!state.menus.get(id)?.image) return refused('must upload richmenu image before applying it to user');
    state.defaultMenuId = id;
    return done;
  },
  'api POST /v2/bot/user/*/richmenu/*': ({ menus, linked }, [user = '', id = '']) => {
    if (!menus.get(id)?.image) return missing;
    linked.set(user, id);
    return done;
  },
  'api PUT /v2/bot/channel/webhook/endpoint': (state, _ids, body) => {
    state.webhook = { active: true, ...state.webhook, ...endpoint.parse(json(body)) };
    return done;
  },
  'api POST /v2/bot/channel/webhook/test': ({ webhookAnswers: success }) =>
    found({ success, timestamp: '2026-11-23T00:00:00Z', reason: success ? 'OK' : 'COULD_NOT_CONNECT', detail: '' }),
};

const done: Answer = { status: 200 };
const missing: Answer = { status: 404, body: { message: 'not found' } };
const found = (body: unknown): Answer => ({ status: 200, body });
const refused = (message: string): Answer => ({ status: 400, body: { message } });

const newAlias = z.object({ richMenuAliasId: z.string().regex(lineLimits.richMenuAlias), richMenuId: z.string() });
const newMenu = z.looseObject({ name: z.string() });
const target = z.object({ richMenuId: z.string() });
const endpoint = z.object({ endpoint: z.url({ protocol: /^https$/ }).max(lineLimits.webhookAddress) });

const json = (body: Buffer): unknown => JSON.parse(body.toString());

let menusMade = 0;

function createMenu({ menus, faults }: LineState, body: Buffer): Answer {
  const request = json(body);
  faults.push(...richMenuFaults(request));
  menusMade += 1;
  const richMenuId = `richmenu-made-${menusMade}`;
  menus.set(richMenuId, { name: newMenu.parse(request).name, image: undefined });
  return found({ richMenuId });
}

function setImage({ menus, faults }: LineState, id: string, image: Buffer): Answer {
  const menu = menus.get(id);
  if (!menu) return missing;
  if (menu.image) return refused('An image has already been uploaded to the richmenu');
  if (image.length > lineLimits.richMenuImage.bytes) faults.push(`an image of ${image.length} bytes`);
  menu.image = image;
  return done;
}

function pointAlias({ menus, aliases }: LineState, alias: string, id: string): Answer {
  if (!menus.get(id)?.image) return refused('richmenu not found');
  aliases.set(alias, id);
  return done;
}
