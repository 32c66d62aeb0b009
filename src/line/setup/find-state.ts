import { isOurMenuName } from '../rich-menu/names.js';
import type { WantedMenu } from '../rich-menu/wanted-menu.js';
import type { ChannelSettings } from './channel-settings.js';
import { type FoundMenu, type FoundState, menuInPlace, type WantedState } from './state.js';

/** Looks at the channel; changes nothing. Asks for no more than the plan needs: LINE answers 404 where nothing is set. */
export async function findState(
  { menus: wanted, webhook }: WantedState,
  settings: ChannelSettings,
): Promise<FoundState> {
  const aliases = await settings.aliases();
  const menus = await findMenus(wanted, aliases, settings);
  const anyInPlace = wanted.some((menu) => menuInPlace(menu, { menus, aliases }));
  return {
    menus,
    aliases,
    defaultMenuId: anyInPlace ? await settings.defaultMenuId() : undefined,
    webhook: webhook === undefined ? undefined : (await settings.webhook())?.endpoint,
  };
}

async function findMenus(
  wanted: readonly WantedMenu[],
  aliases: FoundState['aliases'],
  settings: ChannelSettings,
): Promise<FoundMenu[]> {
  const inUse = new Set(aliases.values());
  const menus: FoundMenu[] = [];
  for (const { id, name } of await settings.menus()) {
    if (!isOurMenuName(name)) continue;
    // LINE gives an alias only to a menu with an image, which spares fetching the pictures in most runs.
    const mayServe = wanted.some((menu) => menu.name === name);
    menus.push({ id, name, hasImage: inUse.has(id) || (mayServe && (await settings.hasImage(id))) });
  }
  return menus;
}
