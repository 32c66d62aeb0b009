import type { Locale } from '../../language/locales.js';
import type { WantedMenu } from '../rich-menu/wanted-menu.js';

/** The channel as it should be. */
export interface WantedState {
  menus: readonly WantedMenu[];
  /** Whose menu people see who chose no language. */
  defaultLocale: Locale;
  /** Undefined: the address stays what it is, for channels whose webhook another system forwards to us. */
  webhook: string | undefined;
}

/** The channel as LINE tells of it, as far as the wanted state touches it. */
export interface FoundState {
  /** Only those that earlier runs made. */
  menus: readonly FoundMenu[];
  /** Alias → menu id. */
  aliases: ReadonlyMap<string, string>;
  defaultMenuId: string | undefined;
  webhook: string | undefined;
}

export interface FoundMenu {
  id: string;
  name: string;
  /** A run that was interrupted leaves a menu without an image, which LINE lets nobody use. */
  hasImage: boolean;
}

/** The menu that is already there in the wanted form; of several the one that the alias names. */
export function menuInPlace(
  { name, alias }: Pick<WantedMenu, 'name' | 'alias'>,
  { menus, aliases }: Pick<FoundState, 'menus' | 'aliases'>,
): FoundMenu | undefined {
  const candidates = menus.filter((menu) => menu.name === name && menu.hasImage);
  return candidates.find(({ id }) => id === aliases.get(alias)) ?? candidates[0];
}
