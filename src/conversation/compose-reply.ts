import { labelOf } from '../knowledge/label.js';
import type { Locale } from '../language/locales.js';
import { answerCard, originalCard, policyCard } from './compose-card.js';
import { unhelpfulPart, voteChoices } from './compose-feedback.js';
import type { Content } from './content.js';
import { firstSentenceOf } from './nearest-words.js';
import type { Choice, Part, Reply } from './reply.js';
import type { Outcome, Turn } from './turn.js';

/**
 * Words an outcome in the turn's locale. Pure; knows no scores and no channel.
 * @param turnId goes into the buttons whose press says something of this turn; without it nobody is asked to vote.
 */
export function composeReply(turn: Turn, content: Content, turnId?: string): Reply {
  const { outcome, locale, preference } = turn;
  const stay = preference.chosen && preference.locale !== undefined && preference.locale !== locale;
  const back: Choice[] = stay && preference.locale ? [stayIn(preference.locale, content)] : [];
  return {
    locale,
    parts: partsOf(turn, content, turnId),
    choices: [...back, ...choicesOf(outcome, locale, content)],
  };
}

function partsOf({ outcome, locale, ranked }: Turn, content: Content, turnId: string | undefined): Part[] {
  const t = content.translators.in(locale);
  switch (outcome.kind) {
    case 'answer': {
      const { entryId } = outcome;
      const votes = voteChoices({ entryId, locale, turnId, ranked }, content);
      return [
        { kind: 'answer', card: { ...answerCard(entryId, locale, content), votes } },
        // Who asks for the list wants to choose from it.
        ...(entryId === content.knowledge.city.roles.policies ? [policyCarousel(content, locale)] : []),
      ];
    }
    case 'original':
      return [{ kind: 'original', card: originalCard(outcome.entryId, locale, content) }];
    case 'suggest':
      return [
        {
          kind: 'suggestions',
          text: suggestionText(outcome, locale, content),
          choices: entryChoices(outcome.entryIds, locale, content, turnId),
        },
      ];
    case 'helpful':
      return [{ kind: 'text', text: t('feedback.helpful') }];
    case 'unhelpful':
      return [unhelpfulPart(entryChoices(outcome.others, locale, content, turnId), t)];
    case 'policies':
      return [{ kind: 'text', text: t('policies.intro') }, policyCarousel(content, locale)];
    case 'policy':
      return [policyCarousel(content, locale, outcome.policyId)];
    case 'language':
      return [{ kind: 'text', text: t('language.switched') }];
    case 'languages':
      return [{ kind: 'text', text: inEveryLanguage('language.choose', content) }];
    case 'foreign-language':
      return [
        {
          kind: 'text',
          text: `${content.translators.apology(outcome.language)}\n\n${inEveryLanguage('language.choose', content)}`,
        },
      ];
    case 'welcome':
      return [{ kind: 'text', text: t(outcome.returning ? 'welcome_back' : 'welcome') }];
    case 'joined':
      // A group has no language of its own.
      return [{ kind: 'text', text: inEveryLanguage('joined', content) }];
    case 'help': {
      const { locales, nameOf } = content.knowledge.languages;
      return [{ kind: 'text', text: t('help', { languages: locales.map(nameOf) }) }];
    }
    case 'stale-button':
      return [{ kind: 'text', text: t('stale_button') }];
    default:
      return [{ kind: 'text', text: t(outcome.kind) }];
  }
}

/** Of what is near but not answered, what the nearest entry does say. */
function suggestionText(
  { because, entryIds }: Extract<Outcome, { kind: 'suggest' }>,
  locale: Locale,
  { knowledge, translators }: Content,
): string {
  const text = translators.in(locale)(`suggest.${because}`);
  const [nearest] = because === 'beyond' ? entryIds : [];
  const words = nearest === undefined ? undefined : firstSentenceOf(nearest, locale, knowledge);
  return words === undefined ? text : `${text}\n${words}`;
}

/** Whoever reads this may know only one of them. */
const inEveryLanguage = (key: 'language.choose' | 'joined', { knowledge, translators }: Content): string =>
  knowledge.languages.locales.map((locale) => translators.in(locale)(key)).join('\n');

function policyCarousel(content: Content, locale: Locale, only?: string): Part {
  const { knowledge } = content;
  const policies = knowledge.policies.filter(({ id }) => (only === undefined || id === only) && knowledge.find(id));
  return {
    kind: 'policies',
    alt: content.translators.in(locale)('policies.alt'),
    cards: policies.map((policy) => policyCard(policy, locale, content)),
  };
}

/** @param turn the turn that suggests them: pressing one says that the suggestion was taken */
const entryChoices = (ids: readonly string[], locale: Locale, { knowledge }: Content, turn?: string): Choice[] =>
  ids.flatMap((id) => {
    const entry = knowledge.find(id);
    if (!entry) return [];
    const { languages } = knowledge;
    const label = languages.find(entry.title, locale).text;
    return [{ label, short: labelOf(entry, locale, languages), action: { do: 'answer' as const, id, turn } }];
  });

function choicesOf(outcome: Outcome, locale: Locale, content: Content): Choice[] {
  const t = content.translators.in(locale);
  const policies: Choice = { label: t('button.policies'), action: { do: 'policies' } };
  const languages: Choice = { label: t('button.languages'), action: { do: 'languages' } };
  switch (outcome.kind) {
    case 'answer':
    case 'original': {
      const related = content.knowledge.find(outcome.entryId)?.related ?? [];
      return [
        ...entryChoices(related, locale, content),
        policies,
        ...answerInOtherLocales(outcome.entryId, locale, content),
      ];
    }
    case 'policies':
      return [languages];
    case 'languages':
    case 'foreign-language':
    case 'welcome':
    case 'joined':
      return [...languageChoices(content), policies];
    case 'location':
      return [...entryChoices([content.knowledge.city.roles.contact], locale, content), policies, languages];
    default:
      return [policies, { label: t('button.help'), action: { do: 'help' } }, languages];
  }
}

const languageChoices = ({ knowledge: { languages } }: Content): Choice[] =>
  languages.locales.map((locale) => ({ label: languages.nameOf(locale), action: { do: 'language', in: locale } }));

/** Only languages that have the answer: a button must not lead back to a text in another. */
const answerInOtherLocales = (id: string, locale: Locale, { knowledge }: Content): Choice[] =>
  knowledge.languages.locales
    .filter((other) => other !== locale && knowledge.find(id)?.answer[other] !== undefined)
    .map((other) => ({ label: knowledge.languages.nameOf(other), action: { do: 'answer', id, in: other } }));

const stayIn = (locale: Locale, { knowledge, translators }: Content): Choice => ({
  label: translators.in(locale)('button.stay', { language: knowledge.languages.nameOf(locale) }),
  action: { do: 'language', in: locale },
});
