import type { messagingApi } from '@line/bot-sdk';
import type { Locale } from '../../language/locales.js';
import { drawMenu } from './draw-menu.js';
import { menuRequest } from './menu-request.js';
import { aliasOf, nameOfMenu } from './names.js';
import { composeRichMenu, type MenuTexts } from './rich-menu.js';

/** A menu as it should be on LINE. */
export interface WantedMenu {
  locale: Locale;
  alias: string;
  /** Changes with the content: a menu of this name is up to date. */
  name: string;
  request: messagingApi.RichMenuRequest;
  /** PNG */
  image: Buffer;
}

/** One for each language that the bot offers. */
export const wantedMenus = (texts: MenuTexts): WantedMenu[] =>
  texts.knowledge.languages.locales.map((locale) => wantedMenu(locale, texts));

function wantedMenu(locale: Locale, texts: MenuTexts): WantedMenu {
  const menu = composeRichMenu(locale, texts);
  const image = drawMenu(menu);
  const request = menuRequest(menu);
  const name = nameOfMenu(locale, request, image);
  return { locale, alias: aliasOf(locale), name, request: { ...request, name }, image };
}
