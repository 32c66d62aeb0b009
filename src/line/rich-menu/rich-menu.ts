import { cityTelephone } from '../../conversation/compose-card.js';
import type { Choice } from '../../conversation/reply.js';
import type { Policy } from '../../knowledge/entry.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import { type Locale, locales } from '../../language/locales.js';
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
  /** A policy that staff added after the icons were drawn has its number only. */
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
  knowledge: Pick<Knowledge, 'policies' | 'find'>;
  translators: Pick<Translators, 'in'>;
}

export function composeRichMenu(locale: Locale, texts: MenuTexts): RichMenu {
  return {
    locale,
    chatBarText: texts.translators.in(locale)('menu.chat_bar'),
    policies: texts.knowledge.policies.map((policy) => policyTile(policy, locale)),
    services: [languageTile(locale, texts), contactTile(locale, texts), helpTile(locale, texts)],
  };
}

const policyTile = ({ id, number, colour, name }: Policy, locale: Locale): PolicyTile => ({
  number,
  colour,
  icon: policyIcons[id],
  choice: { label: name[locale], action: { do: 'policy', id } },
});

/** In all languages: the default menu is Japanese, and who cannot read it must find the way out. */
function languageTile(locale: Locale, { translators }: MenuTexts): ServiceTile {
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
  const [phone] = knowledge.find('contact')?.phones ?? [cityTelephone];
  return {
    icon: serviceIcons.contact,
    lines: phone === undefined ? [label] : [label, phone],
    choice: { label, action: { do: 'answer', id: 'contact' } },
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
