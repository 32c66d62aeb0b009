import QuickLRU from 'quick-lru';
import type { Locale } from '../../language/locales.js';
import type { Logger } from '../../logger.js';
import { describeLineError } from '../outgoing/call-line.js';
import { isUserId } from '../outgoing/user-id.js';
import type { MenuCalls } from './menu-calls.js';
import { aliasOf } from './names.js';

export interface RichMenus {
  /**
   * Gives a person the menu of a locale. Cheap to call after every turn: LINE is asked only when the person has
   * another menu, or when set-up has replaced the menus. Never fails: a menu must not stand in the way of an answer.
   */
  linkMenu(userId: string, locale: Locale): Promise<void>;
  /** For who left: on coming back they get their menu anew. */
  forget(userId: string): void;
}

interface Dependencies {
  calls: MenuCalls;
  log: Logger;
  now(): number;
}

/** How long after a new set-up people may still get an old menu. */
const aliasesGoodForMs = 10 * 60_000;
/** Whoever has not written for the longest time is forgotten beyond this, and linked once more: harmless. */
const rememberedPeople = 10_000;

export function createRichMenus({ calls, log, now }: Dependencies): RichMenus {
  const current = createAliases(calls, now);
  const linked = new QuickLRU<string, string>({ maxSize: rememberedPeople });

  const link = async (userId: string, menuId: string): Promise<boolean> => {
    if (linked.get(userId) === menuId) return true;
    if (!(await calls.link(userId, menuId))) return false;
    linked.set(userId, menuId);
    return true;
  };
  const linkCurrent = async (userId: string, locale: Locale): Promise<void> => {
    const menuId = await current.menuOf(locale);
    if (menuId === undefined || (await link(userId, menuId))) return;
    // Set-up has deleted the menu since we asked for its id.
    current.forget();
    const newer = await current.menuOf(locale);
    if (newer !== undefined) await link(userId, newer);
  };
  return {
    async linkMenu(userId, locale) {
      if (!isUserId(userId)) return;
      try {
        await linkCurrent(userId, locale);
      } catch (error) {
        log.warn({ event: 'line_menu_not_linked', locale, error: describeLineError(error) });
      }
    },
    forget: (userId) => void linked.delete(userId),
  };
}

/** Which menu is the current one, asked of LINE once in a while. */
function createAliases(calls: MenuCalls, now: () => number) {
  let known: { aliases: ReadonlyMap<string, string>; goodUntil: number } | undefined;
  return {
    /** Undefined where set-up never made menus. */
    async menuOf(locale: Locale): Promise<string | undefined> {
      if (!known || now() >= known.goodUntil) {
        known = { aliases: await calls.aliases(), goodUntil: now() + aliasesGoodForMs };
      }
      return known.aliases.get(aliasOf(locale));
    },
    forget() {
      known = undefined;
    },
  };
}
