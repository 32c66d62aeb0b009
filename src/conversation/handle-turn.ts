import type { SmallTalk } from '../knowledge/small-talk.js';
import type { Languages } from '../language/languages.js';
import type { Locale } from '../language/locales.js';
import { normalize } from '../language/normalize.js';
import type { Detection } from '../language/detection.js';
import type { Action } from './action.js';
import { type Choice, chosen, inOffered, localeOfUtterance, unchanged, usualLocale } from './choose-locale.js';
import type { Content } from './content.js';
import { decide, nearestOf } from './decide.js';
import { feedbackOutcome } from './feedback-outcome.js';
import type { Incoming, Outcome, Preference, Turn } from './turn.js';

/** One turn: from what a person did to what the bot will do. Pure: no clock, no store, no network, no wording. */
export function handleTurn(incoming: Incoming, before: Preference, content: Content): Turn {
  const { languages } = content.knowledge;
  return remembering(turnOf(incoming, inOffered(before, languages), content), content);
}

/** The answered entry is what the next "more" is about; an entry that is gone is not. */
function remembering(turn: Turn, { knowledge }: Content): Turn {
  const answered = 'entryId' in turn.outcome ? turn.outcome.entryId : turn.preference.lastEntryId;
  const lastEntryId = answered !== undefined && knowledge.find(answered) ? answered : undefined;
  return { ...turn, preference: { ...turn.preference, lastEntryId } };
}

function turnOf(incoming: Incoming, before: Preference, content: Content): Turn {
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
    case 'sticker':
    case 'location':
      return { ...unchanged(before), outcome: { kind: incoming.kind } };
  }
}

function handleUtterance(text: string, before: Preference, content: Content): Turn {
  const phrase = content.phrases.smallTalk(text);
  const { languages } = content.knowledge;
  const detection = refine(content.detectLocale(text, usualLocale(before)), phrase?.locale, languages);
  const choice = localeOfUtterance(detection, before, languages);

  const urgent = content.phrases.urgentEntry(text);
  if (urgent !== undefined) return { ...choice, outcome: { kind: 'answer', entryId: urgent } };
  if (phrase) return handleSmallTalk(phrase.talk, choice, content);
  if (detection.kind === 'other') {
    return { ...choice, outcome: { kind: 'foreign-language', language: detection.language } };
  }
  return answerQuestion(text, choice, content);
}

/** A set phrase knows its language better than its letters do ("oi"); but "hello" and "menu" are everybody's words. */
function refine(detection: Detection, phraseLocale: Locale | undefined, { linguaFranca }: Languages): Detection {
  if (phraseLocale === undefined || detection.kind === 'undecided') return detection;
  return phraseLocale === linguaFranca ? { kind: 'undecided', latin: true } : { kind: 'locale', locale: phraseLocale };
}

function answerQuestion(text: string, choice: Choice, content: Content): Turn {
  if (!/\p{L}/u.test(normalize(text))) return { ...choice, outcome: { kind: 'fallback' } };
  const ranking = content.search(text, choice.locale);
  if (ranking.smallTalk !== undefined) return handleSmallTalk(ranking.smallTalk, choice, content);
  const ranked = { confidence: ranking.confidence.answered, entryIds: nearestOf(ranking.matches) };
  return { ...choice, outcome: decide(ranking), ranked };
}

function handleSmallTalk(talk: SmallTalk, choice: Choice, { knowledge }: Content): Turn {
  const { lastEntryId } = choice.preference;
  switch (talk.kind) {
    case 'language':
      return inLocale(talk.locale, choice.preference);
    case 'other-languages':
      return { ...choice, outcome: { kind: 'languages' } };
    case 'menu':
      return { ...choice, outcome: { kind: 'policies' } };
    case 'more': {
      const related = lastEntryId === undefined ? undefined : knowledge.find(lastEntryId)?.related;
      return {
        ...choice,
        outcome: related ? { kind: 'suggest', entryIds: related.slice(0, 3), because: 'more' } : { kind: 'help' },
      };
    }
    default:
      return { ...choice, outcome: { kind: talk.kind } };
  }
}

/** A new language says the last answer again: who switches wants to read that, not to ask anew. */
function inLocale(locale: Locale, before: Preference): Turn {
  const { lastEntryId } = before;
  const outcome: Outcome = lastEntryId === undefined ? { kind: 'language' } : { kind: 'answer', entryId: lastEntryId };
  return { ...chosen(locale, before), outcome };
}

function handleAction(action: Action, before: Preference, content: Content): Turn {
  const locale = 'in' in action ? action.in : undefined;
  // The button may be older than the list of languages.
  if (locale !== undefined && !content.knowledge.languages.offers(locale)) {
    return { ...unchanged(before), outcome: { kind: 'stale-button' } };
  }
  if (action.do === 'language') return inLocale(action.in, before);
  const choice = locale === undefined ? unchanged(before) : chosen(locale, before);
  return { ...choice, outcome: outcomeOfAction(action, content) };
}

/** A button may be older than the knowledge: what it names may be gone. */
function outcomeOfAction(action: Exclude<Action, { do: 'language' }>, { knowledge }: Content): Outcome {
  switch (action.do) {
    case 'answer':
    case 'original':
      return knowledge.find(action.id) ? { kind: action.do, entryId: action.id } : { kind: 'stale-button' };
    case 'policy':
      return knowledge.policies.some(({ id }) => id === action.id) && knowledge.find(action.id)
        ? { kind: 'policy', policyId: action.id }
        : { kind: 'stale-button' };
    case 'helpful':
    case 'unhelpful':
      return feedbackOutcome(action, knowledge);
    case 'policies':
    case 'languages':
    case 'help':
      return { kind: action.do };
  }
}
