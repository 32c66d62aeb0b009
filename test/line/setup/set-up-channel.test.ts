import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aliasOf } from '../../../src/line/rich-menu/names.js';
import { setUpChannel } from '../../../src/line/setup/set-up-channel.js';
import type { WantedState } from '../../../src/line/setup/state.js';
import { settingsInMemory, type SettingsState } from '../../helpers/settings-in-memory.js';
import { ja, locales } from '../../helpers/locales.js';

const nameIn = (locale: string, hash: string) => `isesaku-${locale}-${hash.repeat(12)}`;

const wanted: WantedState = {
  menus: locales.map((locale) => {
    const name = nameIn(locale, 'a');
    return { locale, alias: aliasOf(locale), name, request: { name }, image: Buffer.from(name) };
  }),
  defaultLocale: ja,
  webhook: 'https://bot.example.jp/webhook',
};

const run = async (state: SettingsState, { dryRun = false, failAt }: { dryRun?: boolean; failAt?: number } = {}) => {
  const { settings, changes } = settingsInMemory(state, failAt);
  const lines: string[] = [];
  await setUpChannel(wanted, settings, { dryRun, print: (line) => lines.push(line) });
  return { changes, lines };
};

const fresh = (): SettingsState => ({
  menus: new Map(),
  aliases: new Map(),
  defaultMenuId: undefined,
  webhook: undefined,
});

const foreignNames = ['夏まつり', 'isesaku-festival', 'isesaku-ja', ''];

const anyMenu = fc.record({
  name: fc.oneof(
    fc.constantFrom(...locales).chain((locale) => fc.constantFrom(nameIn(locale, 'a'), nameIn(locale, 'b'))),
    fc.constantFrom(...foreignNames),
  ),
  hasImage: fc.boolean(),
});

/** Any state that earlier runs, other people and interruptions can leave. */
const anyState = fc.array(anyMenu, { maxLength: 8 }).chain((menus) => {
  const ids = menus.map((_, at) => `richmenu-${at}`);
  const usable = ids.filter((_, at) => menus[at]?.hasImage);
  const anyUsable = fc.option(fc.constantFrom('richmenu-deleted', ...usable), { nil: undefined });
  return fc.record({
    menus: fc.constant(menus),
    aliases: fc.tuple(anyUsable, anyUsable, anyUsable, anyUsable),
    defaultMenuId: anyUsable,
    webhook: fc.constantFrom(undefined, wanted.webhook, 'https://old.example.jp/'),
  });
});

type AnyState = typeof anyState extends fc.Arbitrary<infer State> ? State : never;

const toState = ({ menus, aliases, ...rest }: AnyState): SettingsState => ({
  ...rest,
  menus: new Map(menus.map((menu, at) => [`richmenu-${at}`, { ...menu }])),
  aliases: new Map(
    locales.flatMap((locale, at) => {
      const id = aliases[at];
      return id === undefined ? [] : [[aliasOf(locale), id] as const];
    }),
  ),
});

const ours = (state: SettingsState) => [...state.menus.values()].filter(({ name }) => !foreignNames.includes(name));
const foreign = (state: SettingsState) => [...state.menus.values()].filter(({ name }) => foreignNames.includes(name));

function expectWanted(state: SettingsState): void {
  const nameBehind = (id: string | undefined) => state.menus.get(id ?? '')?.name;
  expect(ours(state)).toHaveLength(locales.length);
  expect(locales.map((locale) => nameBehind(state.aliases.get(aliasOf(locale))))).toEqual(
    wanted.menus.map(({ name }) => name),
  );
  expect(nameBehind(state.defaultMenuId)).toBe(nameIn('ja', 'a'));
  expect(state.webhook).toBe(wanted.webhook);
}

describe('setting up a channel', () => {
  it('makes every menu, alias, the default menu and the webhook address on a new channel', async () => {
    const state = fresh();
    const { changes, lines } = await run(state);
    expectWanted(state);
    expect(changes).toHaveLength(4 + 4 + 1 + 1);
    expect(lines.at(-1)).toBe('Done: 10 changes made.');
  });

  it('leads from any state to the wanted one, and finds nothing to change the second time', async () => {
    await fc.assert(
      fc.asyncProperty(anyState, async (before) => {
        const state = toState(before);
        const untouched = foreign(state);
        await run(state);
        expectWanted(state);
        expect(foreign(state)).toEqual(untouched);
        const second = await run(state);
        expect(second.changes).toEqual([]);
        expect(second.lines.at(-1)).toContain('nothing to change');
      }),
    );
  });

  it('goes on where an earlier run was interrupted, whatever the step', async () => {
    await fc.assert(
      fc.asyncProperty(anyState, fc.nat(9), async (before, failAt) => {
        const state = toState(before);
        await run(state, { failAt }).catch(() => undefined);
        await run(state);
        expectWanted(state);
      }),
    );
  });

  it('says in a dry run the very steps that it then takes, and takes none', async () => {
    await fc.assert(
      fc.asyncProperty(anyState, async (before) => {
        const state = toState(before);
        const dry = await run(state, { dryRun: true });
        expect(dry.changes).toEqual([]);
        const real = await run(state);
        expect(dry.lines.slice(0, -1).map((line) => line.replace('would ', ''))).toEqual(real.lines.slice(0, -1));
      }),
    );
  });

  it('never leaves people without a menu on the way from old menus to new ones', async () => {
    const state = fresh();
    for (const locale of locales) {
      state.menus.set(`richmenu-old-${locale}`, { name: nameIn(locale, 'b'), hasImage: true });
      state.aliases.set(aliasOf(locale), `richmenu-old-${locale}`);
    }
    state.defaultMenuId = 'richmenu-old-ja';
    const { changes } = await run(state);
    const places = changes.map((change) => change.split(' ')[0]);
    expect(places).toEqual([
      ...Array.from({ length: 4 }, () => 'create'),
      ...Array.from({ length: 4 }, () => 'move'),
      'set',
      ...Array.from({ length: 4 }, () => 'delete'),
      'set',
    ]);
  });
});
