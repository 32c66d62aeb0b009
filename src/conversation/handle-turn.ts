import type { SmallTalkKind } from '../knowledge/entry.js';
import type { Locale } from '../language/locales.js';
import { normalize } from '../language/normalize.js';
import type { Action } from './action.js';
import { type Choice, chosen, localeOfUtterance, unchanged } from './choose-locale.js';
import type { Content } from './content.js';
import { decide } from './decide.js';
import type { Incoming, Outcome, Preference, Turn } from './turn.js';

/** One turn: from what a person did to what the bot will do. Pure: no clock, no store, no network, no wording. */
export function handleTurn(incoming: Incoming, before: Preference, content: Content): Turn {
  switch (incoming.kind) {
    case 'utterance':
      return handleUtterance(incoming.text, before, content);
    case 'action':
      return handleAction(incoming.action, before, content);
    case 'follow':
      return { ...unchanged(before), outcome: { kind: 'welcome', returning: incoming.returning } };
    case 'stale-button':
    case 'joined':
    case 'attachment':
      return { ...unchanged(before), outcome: { kind: incoming.kind } };
  }
}

function handleUtterance(text: string, before: Preference, content: Content): Turn {
  const detection = content.detectLocale(text);
  const choice = localeOfUtterance(detection, before);

  const urgent = content.phrases.urgentEntry(text);
  if (urgent !== undefined) return { ...choice, outcome: { kind: 'answer', entryId: urgent } };

  const smallTalk = content.phrases.smallTalk(text);
  if (smallTalk !== undefined) return handleSmallTalk(smallTalk, choice);

  if (detection.kind === 'other') {
    return { ...choice, outcome: { kind: 'foreign-language', language: detection.language } };
  }
  return { ...choice, outcome: findOutcome(text, choice.locale, content) };
}

function findOutcome(text: string, locale: Locale, content: Content): Outcome {
  if (!/\p{L}/u.test(normalize(text))) return { kind: 'fallback' };
  return decide(content.search(text, locale));
}

function handleSmallTalk(kind: SmallTalkKind, choice: Choice): Turn {
  switch (kind) {
    case 'language-ja':
      return { ...chosen('ja'), outcome: { kind: 'language' } };
    case 'language-en':
      return { ...chosen('en'), outcome: { kind: 'language' } };
    case 'language-pt':
      return { ...chosen('pt'), outcome: { kind: 'language' } };
    case 'language-vi':
      return { ...chosen('vi'), outcome: { kind: 'language' } };
    case 'other-languages':
      return { ...choice, outcome: { kind: 'languages' } };
    case 'menu':
      return { ...choice, outcome: { kind: 'policies' } };
    default:
      return { ...choice, outcome: { kind } };
  }
}

function handleAction(action: Action, before: Preference, content: Content): Turn {
  const choice = 'in' in action && action.in !== undefined ? chosen(action.in) : unchanged(before);
  return { ...choice, outcome: outcomeOfAction(action, content) };
}

/** A button may be older than the knowledge: what it names may be gone. */
function outcomeOfAction(action: Action, { knowledge }: Content): Outcome {
  switch (action.do) {
    case 'answer':
    case 'original':
      return knowledge.find(action.id) ? { kind: action.do, entryId: action.id } : { kind: 'stale-button' };
    case 'policy':
      return knowledge.policies.some(({ id }) => id === action.id)
        ? { kind: 'policy', policyId: action.id }
        : { kind: 'stale-button' };
    case 'policies':
    case 'language':
    case 'languages':
    case 'help':
      return { kind: action.do };
  }
}
