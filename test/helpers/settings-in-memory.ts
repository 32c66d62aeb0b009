import type { ChannelSettings } from '../../src/line/setup/channel-settings.js';
import { LineSetupError } from '../../src/line/setup/setup-error.js';

export interface SettingsState {
  menus: Map<string, { name: string; hasImage: boolean }>;
  aliases: Map<string, string>;
  defaultMenuId: string | undefined;
  webhook: string | undefined;
}

/**
 * A channel that keeps LINE's rules: what has no image cannot be used, what is there cannot be made twice.
 * The changing call number `failAt` (from 0) fails, and that of creating a menu halfway.
 */
export function settingsInMemory(
  state: SettingsState,
  failAt?: number,
): { settings: ChannelSettings; changes: string[] } {
  const changes: string[] = [];
  const change = (what: string) => {
    changes.push(what);
    if (changes.length - 1 === failAt) throw new LineSetupError(`interrupted at: ${what}`);
  };
  const mustHaveImage = (id: string) => {
    if (!state.menus.get(id)?.hasImage) throw new LineSetupError(`${id} cannot be used`);
  };
  const settings: ChannelSettings = {
    menus: async () => [...state.menus].map(([id, { name }]) => ({ id, name })),
    hasImage: async (id) => state.menus.get(id)?.hasImage ?? false,
    aliases: async () => new Map(state.aliases),
    defaultMenuId: async () => state.defaultMenuId,
    webhook: async () => (state.webhook === undefined ? undefined : { endpoint: state.webhook, active: true }),
    async createMenu({ name }) {
      const id = `richmenu-new-${state.menus.size}-${name}`;
      state.menus.set(id, { name, hasImage: false });
      change(`create ${name}`);
      state.menus.set(id, { name, hasImage: true });
      return id;
    },
    async createAlias(alias, id) {
      change(`create alias ${alias}`);
      mustHaveImage(id);
      if (state.aliases.has(alias)) throw new LineSetupError(`${alias} exists`);
      state.aliases.set(alias, id);
    },
    async moveAlias(alias, id) {
      change(`move alias ${alias}`);
      mustHaveImage(id);
      if (!state.aliases.has(alias)) throw new LineSetupError(`${alias} does not exist`);
      state.aliases.set(alias, id);
    },
    async setDefault(id) {
      change('set default');
      mustHaveImage(id);
      state.defaultMenuId = id;
    },
    async deleteMenu(id) {
      change(`delete ${state.menus.get(id)?.name}`);
      if (!state.menus.delete(id)) throw new LineSetupError(`${id} does not exist`);
    },
    async setWebhook(endpoint) {
      change('set webhook');
      state.webhook = endpoint;
    },
    testWebhook: async () => ({ success: true, reason: 'OK' }),
  };
  return { settings, changes };
}
