import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createCallLine } from '../../../src/line/outgoing/call-line.js';
import { createWithApi } from '../../../src/line/outgoing/with-api.js';
import { createMenuCalls } from '../../../src/line/rich-menu/menu-calls.js';
import { createRichMenus, type RichMenus } from '../../../src/line/rich-menu/rich-menus.js';
import { createLogger } from '../../../src/logger.js';
import { goodToken, type RichMenuStandIn, startRichMenuStandIn } from '../../helpers/rich-menu-stand-in.js';
import { ja, vi } from '../../helpers/locales.js';

const resident = `U${'a'.repeat(32)}`;
const tenMinutesMs = 10 * 60_000;

let line: RichMenuStandIn;
let menus: RichMenus;
let now: number;

beforeEach(async () => {
  line = await startRichMenuStandIn();
  now = 0;
  menus = richMenusWith(goodToken);
});

afterEach(() => line.close());

function richMenusWith(token: string): RichMenus {
  const log = createLogger('silent');
  const accessToken = { current: async () => token, refused: () => undefined };
  const calls = createMenuCalls(
    createWithApi(line.apiUrl, accessToken),
    createCallLine(log, new AbortController().signal),
  );
  return createRichMenus({ calls, log, now: () => now });
}

/** As set-up leaves it; a later generation has other ids and deletes the earlier. */
function publish(generation: string): void {
  line.menus.clear();
  for (const locale of ['ja', 'vi']) {
    const id = `richmenu-${locale}-${generation}`;
    line.menus.set(id, { name: id, image: Buffer.from('') });
    line.aliases.set(`isesaku-${locale}`, id);
  }
}

describe('the menu of a person', () => {
  it('is swapped when their language changes', async () => {
    publish('1');
    await menus.linkMenu(resident, vi);
    expect(line.linked.get(resident)).toBe('richmenu-vi-1');
    await menus.linkMenu(resident, ja);
    expect(line.linked.get(resident)).toBe('richmenu-ja-1');
  });

  it('is not asked for again while it is the right one', async () => {
    publish('1');
    await menus.linkMenu(resident, vi);
    const before = line.calls.length;
    await menus.linkMenu(resident, vi);
    expect(line.calls.length).toBe(before);
  });

  it('is the new one after a new set-up, at once or within ten minutes', async () => {
    publish('1');
    await menus.linkMenu(resident, vi);
    publish('2');
    await menus.linkMenu(resident, ja);
    expect(line.linked.get(resident)).toBe('richmenu-ja-2');
    publish('3');
    now += tenMinutesMs;
    await menus.linkMenu(resident, ja);
    expect(line.linked.get(resident)).toBe('richmenu-ja-3');
  });

  it('is linked anew for who comes back', async () => {
    publish('1');
    await menus.linkMenu(resident, vi);
    line.linked.clear();
    menus.forget(resident);
    await menus.linkMenu(resident, vi);
    expect(line.linked.get(resident)).toBe('richmenu-vi-1');
  });

  it('is left alone where set-up never made menus, without a call that LINE refuses', async () => {
    await menus.linkMenu(resident, vi);
    await menus.linkMenu(resident, ja);
    expect(line.calls).toEqual(['GET /v2/bot/richmenu/alias/list']);
  });

  it('is never asked for with an id that could lead to another address', async () => {
    publish('1');
    await menus.linkMenu('../message/quota', vi);
    expect(line.calls).toEqual([]);
  });

  it.each([
    ['LINE refuses the token', () => (menus = richMenusWith('wrong'))],
    ['LINE fails', () => line.failures.push({ call: /./, status: 500 })],
    ['the answer is none of LINE', () => line.aliases.set('isesaku-vi', '../quota')],
  ])('does not stand in the way of an answer when %s', async (_case, trouble) => {
    publish('1');
    trouble();
    await expect(menus.linkMenu(resident, vi)).resolves.toBeUndefined();
    expect(line.linked.size).toBe(0);
  });
});
