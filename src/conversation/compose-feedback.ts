import type { Locale } from '../language/locales.js';
import type { Translator } from '../language/translator.js';
import { maxOthers } from './action.js';
import type { Content } from './content.js';
import type { Choice, Part } from './reply.js';
import type { Ranked } from './turn.js';

/** An answer as it is about to be shown. */
interface Answered {
  entryId: string;
  locale: Locale;
  /** Undefined where nobody will read the vote, as in a terminal. */
  turnId: string | undefined;
  ranked: Ranked | undefined;
}

/** 👍 and 👎 for an answer. Not in an emergency: nothing may stand beside the numbers to call. */
export function voteChoices({ entryId, locale, turnId, ranked }: Answered, content: Content): Choice[] {
  if (turnId === undefined || entryId in content.knowledge.urgent) return [];
  const t = content.translators.in(locale);
  const others = (ranked?.entryIds ?? []).filter((id) => id !== entryId).slice(0, maxOthers);
  return [
    { label: t('button.helpful'), action: { do: 'helpful', id: entryId, turn: turnId } },
    { label: t('button.unhelpful'), action: { do: 'unhelpful', id: entryId, turn: turnId, others } },
  ];
}

/** "What were you looking for?", with whom to ask, and what it may have been. */
export function unhelpfulPart(choices: readonly Choice[], t: Translator): Part {
  const text = t('feedback.unhelpful');
  if (choices.length === 0) return { kind: 'text', text };
  return { kind: 'suggestions', text: `${text}\n\n${t('suggest.unsure')}`, choices };
}
