import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Locale } from '../../language/locales.js';

/** Under this name the running bot finds the current menu of a locale, whatever that menu's id is. */
export const aliasOf = (locale: Locale): string => `isesaku-${locale.toLowerCase()}`;

/** Tells by itself whether a menu is up to date: LINE gives no other way to compare a picture without fetching it. */
export function nameOfMenu(locale: Locale, request: object, image: Buffer): string {
  const hash = createHash('sha256').update(JSON.stringify(request)).update(image).digest('hex');
  return `${aliasOf(locale)}-${hash.slice(0, 12)}`;
}

/** Menus of this pattern are ours to delete; any other is somebody else's. */
export const isOurMenuName = (name: string): boolean => /^isesaku-[a-z0-9-]{2,35}-[0-9a-f]{12}$/.test(name);

/** Ids go into paths as they are, so nothing may pass that could lead to another address. */
export const menuId = z.string().regex(/^[\w-]{1,100}$/, 'is no id of a rich menu');

/** LINE's list of aliases, as a map from alias to menu id. */
export const aliasList = z
  .object({ aliases: z.array(z.object({ richMenuAliasId: z.string(), richMenuId: menuId })) })
  .transform(({ aliases }) => new Map(aliases.map(({ richMenuAliasId, richMenuId }) => [richMenuAliasId, richMenuId])));
