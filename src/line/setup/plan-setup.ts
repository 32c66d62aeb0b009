import type { Locale } from '../../language/locales.js';
import { isOurMenuName } from '../rich-menu/names.js';
import type { WantedMenu } from '../rich-menu/wanted-menu.js';
import { type FoundState, menuInPlace, type WantedState } from './state.js';

export type Step =
  | { do: 'create-menu'; menu: WantedMenu }
  | { do: 'create-alias' | 'move-alias'; menu: WantedMenu }
  | { do: 'set-default'; menu: WantedMenu }
  | { do: 'delete-menu'; menuId: string; name: string }
  | { do: 'set-webhook'; address: string }
  | { do: 'test-webhook'; address: string };

/** Changes nothing on LINE, so it is done in every run. */
export const isCheck = (step: Step): boolean => step.do === 'test-webhook';

/**
 * What leads from the found state to the wanted one, in the order in which LINE takes it: a menu needs its image
 * before an alias, and the old menus go last, so that at no moment people have none.
 */
export function planSetup(wanted: WantedState, found: FoundState): Step[] {
  return [
    ...wanted.menus.filter((menu) => !menuInPlace(menu, found)).map((menu): Step => ({ do: 'create-menu', menu })),
    ...wanted.menus.flatMap((menu) => aliasStep(menu, found)),
    ...wanted.menus.flatMap((menu) => defaultStep(menu, wanted.defaultLocale, found)),
    ...outdatedMenus(wanted, found),
    ...webhookSteps(wanted.webhook, found),
  ];
}

function aliasStep(menu: WantedMenu, found: FoundState): Step[] {
  const current = found.aliases.get(menu.alias);
  if (current === undefined) return [{ do: 'create-alias', menu }];
  return current === menuInPlace(menu, found)?.id ? [] : [{ do: 'move-alias', menu }];
}

function defaultStep(menu: WantedMenu, defaultLocale: Locale, found: FoundState): Step[] {
  if (menu.locale !== defaultLocale) return [];
  const inPlace = menuInPlace(menu, found);
  return inPlace && inPlace.id === found.defaultMenuId ? [] : [{ do: 'set-default', menu }];
}

/** Older menus of ours, doubles, and those without an image. Never a menu that somebody else made. */
function outdatedMenus(wanted: WantedState, found: FoundState): Step[] {
  const kept = new Set(wanted.menus.map((menu) => menuInPlace(menu, found)?.id));
  return found.menus
    .filter(({ id, name }) => isOurMenuName(name) && !kept.has(id))
    .map(({ id, name }) => ({ do: 'delete-menu', menuId: id, name }));
}

function webhookSteps(address: string | undefined, found: FoundState): Step[] {
  if (address === undefined) return [];
  const set: Step[] = address === found.webhook ? [] : [{ do: 'set-webhook', address }];
  return [...set, { do: 'test-webhook', address }];
}
