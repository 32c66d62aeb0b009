import type { Content } from '../conversation/content.js';
import { handleTurn } from '../conversation/handle-turn.js';
import type { Outcome, Preference } from '../conversation/turn.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import type { Ranking } from '../search/search.js';
import type { Question } from './questions.js';
import { addToTally, type Answered, emptyTally, isAssisted, type Tally } from './score.js';

/** Nobody known: the first message of a person without a profile language. */
export const stranger: Preference = { locale: undefined, chosen: false };

export interface Evaluation {
  /** By language ("ja"), by kind ("kind:noisy") and over all ("all"). */
  tallies: ReadonlyMap<string, Tally>;
  mistakes: readonly Mistake[];
}

export interface Mistake {
  question: Question;
  answered: Answered;
}

/** Asks one question as a stranger would, and tells the outcome in topics of the source. */
export function ask(text: string, content: Content): Answered {
  const { locale, outcome } = handleTurn({ kind: 'utterance', text }, stranger, content);
  return { locale, outcome: outcome.kind, topics: topicsOf(outcome, content.knowledge) };
}

/** What the search finds for a question, whatever the outcome. */
export function rankingOf(text: string, content: Content): Ranking {
  const { locale } = handleTurn({ kind: 'utterance', text }, stranger, content);
  return content.search(text, locale);
}

export function topicsOf(outcome: Outcome, knowledge: Knowledge): string[] {
  const topic = (id: string) => knowledge.find(id)?.topic ?? id;
  switch (outcome.kind) {
    case 'answer':
      return [topic(outcome.entryId)];
    case 'suggest':
      return [...new Set(outcome.entryIds.map(topic))];
    default:
      return [];
  }
}

export function evaluate(questions: readonly Question[], content: Content): Evaluation {
  const tallies = new Map<string, Tally>();
  const mistakes: Mistake[] = [];
  for (const question of questions) {
    const answered = ask(question.text, content);
    for (const group of [question.lang, `kind:${question.kind}`, 'all']) {
      tallies.set(group, addToTally(tallies.get(group) ?? emptyTally, question, answered));
    }
    if (isMistake(question, answered)) mistakes.push({ question, answered });
  }
  return { tallies, mistakes };
}

const isMistake = (question: Question, answered: Answered): boolean =>
  question.expect.length > 0
    ? !isAssisted(question, answered) || answered.outcome === 'suggest'
    : answered.outcome === 'answer';
