import type { WantedMenu } from '../rich-menu/wanted-menu.js';
import type { ChannelSettings } from './channel-settings.js';
import type { Step } from './plan-setup.js';
import { LineSetupError } from './setup-error.js';
import { type FoundState, menuInPlace, type WantedState } from './state.js';

/** Takes one step after the other; menus that a step creates are known to those after it. */
export function createApplier(
  wanted: WantedState,
  found: FoundState,
  settings: ChannelSettings,
): (step: Step) => Promise<void> {
  const ids = new Map(wanted.menus.map((menu) => [menu.name, menuInPlace(menu, found)?.id]));
  const idOf = ({ name }: WantedMenu): string => {
    const id = ids.get(name);
    if (id === undefined) throw new LineSetupError(`The rich menu ${name} was not created before it was needed.`);
    return id;
  };
  return async (step) => {
    switch (step.do) {
      case 'create-menu':
        ids.set(step.menu.name, await settings.createMenu(step.menu));
        return;
      case 'create-alias':
        return settings.createAlias(step.menu.alias, idOf(step.menu));
      case 'move-alias':
        return settings.moveAlias(step.menu.alias, idOf(step.menu));
      case 'set-default':
        return settings.setDefault(idOf(step.menu));
      case 'delete-menu':
        return settings.deleteMenu(step.menuId);
      case 'set-webhook':
        return settings.setWebhook(step.address);
      case 'test-webhook':
        return testWebhook(step.address, settings);
    }
  };
}

async function testWebhook(address: string, settings: ChannelSettings): Promise<void> {
  const { success, reason } = await settings.testWebhook(address);
  if (!success) {
    throw new LineSetupError(
      `LINE got no good answer from ${address}: ${reason}. Start the bot with this channel's LINE_CHANNEL_SECRET, make the address reachable from the internet, and run this again.`,
    );
  }
  if ((await settings.webhook())?.active === false) {
    throw new LineSetupError(
      'The webhook answers, but LINE does not use it: switch on "Use webhook" in the LINE Developers Console, Messaging API tab.',
    );
  }
}
