import { describe, expect, it } from '@jest/globals';
import { decodeAction } from '../../../src/conversation/action.js';
import { lineLimits } from '../../../src/line/limits.js';
import { menuSize } from '../../../src/line/rich-menu/layout.js';
import { isOurMenuName } from '../../../src/line/rich-menu/names.js';
import { type WantedMenu, wantedMenus } from '../../../src/line/rich-menu/wanted-menu.js';
import { realTexts } from '../../helpers/real-texts.js';
import { richMenuFaults } from '../../helpers/rich-menu-checks.js';
import { locales } from '../../helpers/locales.js';

const menus = wantedMenus(realTexts);
const menuIn = (locale: string): WantedMenu | undefined => menus.find((menu) => menu.locale === locale);

describe.each(locales)('the rich menu in %s', (locale) => {
  const request = menuIn(locale)?.request ?? {};
  const areas = request.areas ?? [];
  const actions = areas.map(({ action }) => (action?.type === 'postback' ? action : undefined));

  it('is one that LINE takes', () => {
    expect(richMenuFaults(request)).toEqual([]);
  });

  it('reacts everywhere, and nowhere twice', () => {
    const covered = areas.map(({ bounds }) => (bounds?.width ?? 0) * (bounds?.height ?? 0));
    expect(covered.reduce((sum, area) => sum + area, 0)).toBe(menuSize.width * menuSize.height);
  });

  it('asks for the eight policies in their order, the languages, the contact and the help', () => {
    const policies = realTexts.knowledge.policies.map(({ id }) => ({ do: 'policy', id }));
    expect(actions.map((action) => decodeAction(action?.data ?? ''))).toEqual([
      ...policies,
      { do: 'languages' },
      { do: 'answer', id: 'contact' },
      { do: 'help' },
    ]);
  });

  it('lets people say what they tapped, uncut', () => {
    const names = realTexts.knowledge.policies.map(({ name }) => name[locale]);
    expect(actions.slice(0, 8).map((action) => action?.displayText)).toEqual(names);
    expect(actions.filter((action) => action?.label !== action?.displayText)).toEqual([]);
  });

  it('shows its whole text on the bar that opens it', () => {
    expect(request.chatBarText).toBe(realTexts.translators.in(locale)('menu.chat_bar'));
  });

  it('has an alias and a name by which set-up knows it as ours', () => {
    expect(menuIn(locale)?.alias).toMatch(lineLimits.richMenuAlias);
    expect(isOurMenuName(request.name ?? '')).toBe(true);
  });
});

describe('the name of a menu', () => {
  it('changes with what the menu shows, in the languages that it concerns and no other', () => {
    const { knowledge } = realTexts;
    const renamed = knowledge.policies.map((policy) =>
      policy.number === 1 ? { ...policy, name: { ...policy.name, en: 'Work' } } : policy,
    );
    const changed = wantedMenus({ ...realTexts, knowledge: { ...knowledge, policies: renamed } });
    expect(changed.filter(({ name }, at) => name !== menus[at]?.name).map(({ locale }) => locale)).toEqual(['en']);
  });
});
