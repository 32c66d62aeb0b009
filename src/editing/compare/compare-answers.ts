import type { Content } from '../../conversation/content.js';
import { handleTurn } from '../../conversation/handle-turn.js';
import type { Outcome } from '../../conversation/turn.js';
import { stranger } from '../../evaluation/evaluate.js';
import type { Locale } from '../../language/locales.js';

/** What the bot does with a question: the outcome, and the entries it answers or offers, best first. */
export interface Reaction {
  locale: Locale;
  outcome: Outcome['kind'];
  entryIds: readonly string[];
}

/** From what a resident notices most to what nobody notices. */
export const changeKinds = [
  'other-answer',
  'answer-lost',
  'answer-gained',
  'other-outcome',
  'other-suggestions',
] as const;

export type ChangeKind = (typeof changeKinds)[number];

export interface AnswerChange {
  question: string;
  kind: ChangeKind;
  before: Reaction;
  after: Reaction;
}

/** The questions that a change of content answers otherwise, the most important first. Pure. */
export const compareAnswers = (questions: readonly string[], before: Content, after: Content): AnswerChange[] =>
  [...new Set(questions)]
    .flatMap((question) => changeOf(question, reactionTo(question, before), reactionTo(question, after)) ?? [])
    .toSorted((a, b) => changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind));

function reactionTo(question: string, content: Content): Reaction {
  const { locale, outcome } = handleTurn({ kind: 'utterance', text: question }, stranger, content);
  return { locale, outcome: outcome.kind, entryIds: entryIdsOf(outcome) };
}

function entryIdsOf(outcome: Outcome): readonly string[] {
  if ('entryIds' in outcome) return outcome.entryIds;
  return 'entryId' in outcome ? [outcome.entryId] : [];
}

function changeOf(question: string, before: Reaction, after: Reaction): AnswerChange | undefined {
  const kind = kindOf(before, after);
  return kind && { question, kind, before, after };
}

/** Buttons in another order are no change: all of them are on one screen. */
const namesOf = ({ entryIds }: Reaction): string => entryIds.toSorted().join();

function kindOf(before: Reaction, after: Reaction): ChangeKind | undefined {
  const sameEntries = namesOf(before) === namesOf(after);
  if (before.outcome !== after.outcome) {
    if (before.outcome === 'answer') return 'answer-lost';
    return after.outcome === 'answer' ? 'answer-gained' : 'other-outcome';
  }
  if (before.outcome === 'answer' && (!sameEntries || before.locale !== after.locale)) return 'other-answer';
  if (before.locale !== after.locale) return 'other-outcome';
  return sameEntries ? undefined : 'other-suggestions';
}
