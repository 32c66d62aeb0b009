import type { messagingApi } from '@line/bot-sdk';
import { lineLimits } from '../limits.js';
import { postback } from '../render/render-action.js';
import { shorten } from '../render/shorten.js';
import { layOutPolicies, layOutServices, menuSize } from './layout.js';
import type { RichMenu } from './rich-menu.js';

/** A rich menu as LINE is told of it, without a name. Taps say the label, as all our buttons do. */
export const menuRequest = (menu: RichMenu): Omit<messagingApi.RichMenuRequest, 'name'> => ({
  size: { ...menuSize },
  // Open from the start: many who come here do not know that there is a menu.
  selected: true,
  chatBarText: shorten(menu.chatBarText, lineLimits.chatBarText),
  areas: [...layOutPolicies(menu.policies), ...layOutServices(menu.services)].map(({ tile, area }) => ({
    bounds: area,
    action: postback(tile.choice, lineLimits.richMenuLabel),
  })),
});
