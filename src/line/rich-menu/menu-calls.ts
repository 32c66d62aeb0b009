import { type CallLine, statusOf } from '../outgoing/call-line.js';
import type { WithApi } from '../outgoing/with-api.js';
import { aliasList } from './names.js';

/** What linking menus to people asks of LINE. */
export interface MenuCalls {
  /** Alias → menu id. */
  aliases(): Promise<ReadonlyMap<string, string>>;
  /** False when there is no such menu any more. */
  link(userId: string, menuId: string): Promise<boolean>;
}

/** Nobody waits for a menu, and the next turn tries again. */
const patience = { deadlineMs: 3_000, retries: 0 } as const;

export const createMenuCalls = (withApi: WithApi, callLine: CallLine): MenuCalls => ({
  async aliases() {
    const { body } = await callLine({
      name: 'menu aliases',
      ...patience,
      // The whole list, because asking for one alias that does not exist is an error to LINE.
      send: () => withApi((api) => api.getRichMenuAliasListWithHttpInfo()),
    });
    return aliasList.parse(body);
  },
  async link(userId, id) {
    const send = () => withApi((api) => api.linkRichMenuIdToUserWithHttpInfo(userId, id));
    try {
      await callLine({ name: 'link menu', ...patience, send });
      return true;
    } catch (error) {
      if (statusOf(error) === 404) return false;
      throw error;
    }
  },
});
