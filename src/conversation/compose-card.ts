import type { Entry } from '../knowledge/entry.js';
import { labelOf } from '../knowledge/label.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import type { Policy } from '../knowledge/policy.js';
import { languageNamesIn } from '../language/languages.js';
import type { Locale } from '../language/locales.js';
import { original, originalOf } from '../language/original.js';
import type { Translator } from '../language/translator.js';
import { linksOf } from './card-links.js';
import { isUrgent, notesOf } from './card-notes.js';
import type { Content } from './content.js';
import type { AnswerCard, Badge, Choice, OriginalCard, PolicyCard } from './reply.js';

/** Of entries that belong to no policy. */
const generalColour = '#455a64';
const urgentColour = '#b00020';

export function answerCard(
  entryId: string,
  locale: Locale,
  { knowledge, translators }: Content,
): Omit<AnswerCard, 'votes'> {
  const entry = mustFind(knowledge, entryId);
  const t = translators.in(locale);
  const { text, locale: shown } = knowledge.languages.find(entry.answer, locale);
  return {
    badge: badgeOf(entry, locale, knowledge, t),
    title: knowledge.languages.find(entry.title, shown).text,
    text: text.trim(),
    notes: [
      ...(shown === locale ? [] : [otherLanguageNote(shown, locale, t)]),
      ...notesOf(entry, locale, knowledge, t),
    ],
    links: linksOf(entry, shown, knowledge, t),
    choices: shown === original ? [] : [{ label: t('button.original'), action: { do: 'original', id: entryId } }],
  };
}

/** Why the text is not in the reader's language. */
const otherLanguageNote = (shown: Locale, locale: Locale, t: Translator): string =>
  t('answer.other_language', { language: languageNamesIn(locale)(shown) });

/** The Japanese text with a note in the reader's locale: what it is good for. */
export function originalCard(entryId: string, locale: Locale, { knowledge, translators }: Content): OriginalCard {
  const entry = mustFind(knowledge, entryId);
  const japanese = translators.in(original);
  return {
    badge: badgeOf(entry, original, knowledge, japanese),
    title: originalOf(entry.title),
    text: originalOf(entry.answer).trim(),
    notes: [translators.in(locale)('original.note')],
    links: linksOf(entry, original, knowledge, japanese),
  };
}

export function policyCard(policy: Policy, locale: Locale, { knowledge, translators }: Content): PolicyCard {
  const t = translators.in(locale);
  const overview = mustFind(knowledge, policy.id);
  return {
    badge: { label: t('policies.number', { number: policy.number }), colour: policy.colour },
    title: knowledge.languages.find(overview.title, locale).text,
    heading: t('policy.initiatives'),
    // Staff may have taken an entry away; the check tells them that policies.yaml still names it.
    initiatives: policy.initiatives.flatMap((id): Choice[] => {
      const entry = knowledge.find(id);
      if (!entry) return [];
      const { languages } = knowledge;
      const label = languages.find(entry.title, locale).text;
      return [{ label, short: labelOf(entry, locale, languages), action: { do: 'answer', id } }];
    }),
    overview: { label: t('button.about_policy'), action: { do: 'answer', id: policy.id } },
  };
}

function badgeOf(entry: Entry, locale: Locale, knowledge: Knowledge, t: Translator): Badge {
  const policy = knowledge.policyOf(entry);
  if (policy) {
    return {
      label: `${t('policies.number', { number: policy.number })}  ${knowledge.languages.find(policy.name, locale).text}`,
      colour: policy.colour,
    };
  }
  return { label: t('badge.general'), colour: isUrgent(entry, knowledge) ? urgentColour : generalColour };
}

function mustFind(knowledge: Knowledge, id: string): Entry {
  const entry = knowledge.find(id);
  if (!entry) throw new Error(`no entry "${id}": check-references should have refused it`);
  return entry;
}
