import type { Choice } from '../../conversation/reply.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import type { Policy } from '../../knowledge/policy.js';
import type { Locale } from '../../language/locales.js';
import type { Translators } from '../../language/translator.js';
import { type Icon, policyIcons, serviceIcons } from './icons.js';

/** What one locale's rich menu shows and does, before it has any size or place. */
export interface RichMenu {
  locale: Locale;
  chatBarText: string;
  policies: readonly PolicyTile[];
  services: readonly ServiceTile[];
}

export interface PolicyTile {
  number: number;
  /** #RRGGBB, dark enough for white letters. */
  colour: string;
  /** A policy without an icon has its number only. */
  icon: Icon | undefined;
  choice: Choice;
}

export interface ServiceTile {
  icon: Icon;
  /** The first is the name, the others explain it. */
  lines: readonly string[];
  choice: Choice;
}

export interface MenuTexts {
  knowledge: Pick<Knowledge, 'city' | 'languages' | 'policies' | 'find'>;
  translators: Pick<Translators, 'in'>;
}

export function composeRichMenu(locale: Locale, texts: MenuTexts): RichMenu {
  return {
    locale,
    chatBarText: texts.translators.in(locale)('menu.chat_bar'),
    policies: texts.knowledge.policies.map((policy) => policyTile(policy, locale, texts)),
    services: [languageTile(locale, texts), contactTile(locale, texts), helpTile(locale, texts)],
  };
}

const policyTile = (
  { id, number, colour, name, icon }: Policy,
  locale: Locale,
  { knowledge: { languages } }: MenuTexts,
): PolicyTile => ({
  number,
  colour,
  icon: icon && policyIcons[icon],
  choice: { label: languages.find(name, locale).text, action: { do: 'policy', id } },
});

/** In all languages: the default menu is Japanese, and who cannot read it must find the way out. */
function languageTile(locale: Locale, { knowledge, translators }: MenuTexts): ServiceTile {
  const { locales } = knowledge.languages;
  const [own = '', ...others] = [locale, ...locales.filter((other) => other !== locale)].map((each) =>
    translators.in(each)('menu.language'),
  );
  const [second, ...rest] = others;
  return {
    icon: serviceIcons.language,
    lines: [`${own} / ${second}`, rest.join(' / ')],
    choice: { label: translators.in(locale)('button.languages'), action: { do: 'languages' } },
  };
}

function contactTile(locale: Locale, { knowledge, translators }: MenuTexts): ServiceTile {
  const label = translators.in(locale)('menu.contact');
  const { roles, telephone } = knowledge.city;
  const [phone] = knowledge.find(roles.contact)?.phones ?? [{ number: telephone }];
  return {
    icon: serviceIcons.contact,
    lines: phone === undefined ? [label] : [label, phone.number],
    choice: { label, action: { do: 'answer', id: roles.contact } },
  };
}

function helpTile(locale: Locale, { translators }: MenuTexts): ServiceTile {
  const t = translators.in(locale);
  const label = t('button.help');
  return {
    icon: serviceIcons.help,
    lines: [label, t('menu.type_hint')],
    choice: { label, action: { do: 'help' } },
  };
}
