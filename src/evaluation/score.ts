import type { Question } from './questions.js';

/** What the bot did with a question, in the topics of the source. */
export interface Answered {
  locale: string;
  outcome: string;
  /** Best first, at most three. */
  topics: readonly string[];
}

/** Counts, so that groups can be added up; shares come from {@link percent}. */
export interface Tally {
  questions: number;
  inScope: number;
  /** In scope and answered with an expected topic. */
  right: number;
  /** Right, or offered among the suggestions. */
  assisted: number;
  /** In scope and answered with another topic: the worst that can happen. */
  wrong: number;
  outOfScope: number;
  /** Out of scope and answered all the same. */
  falseAnswers: number;
  /** Out of scope, but with a topic that a helpful clerk would point to; and pointed to it. */
  near: number;
  helped: number;
  /** About nothing here; and told so, without buttons. */
  far: number;
  farFallback: number;
  /** Answered in the language of the question. */
  locale: number;
}

export const emptyTally: Tally = {
  questions: 0,
  inScope: 0,
  right: 0,
  assisted: 0,
  wrong: 0,
  outOfScope: 0,
  falseAnswers: 0,
  near: 0,
  helped: 0,
  far: 0,
  farFallback: 0,
  locale: 0,
};

export const isRight = (question: Question, { outcome, topics }: Answered): boolean =>
  outcome === 'answer' && topics[0] !== undefined && question.expect.includes(topics[0]);

export const isAssisted = (question: Question, answered: Answered): boolean =>
  isRight(question, answered) ||
  (answered.outcome === 'suggest' && answered.topics.some((topic) => question.expect.includes(topic)));

const one = (condition: boolean): number => (condition ? 1 : 0);

export function addToTally(tally: Tally, question: Question, answered: Answered): Tally {
  const inScope = question.expect.length > 0;
  const answers = answered.outcome === 'answer';
  const isNear = !inScope && question.near.length > 0;
  const isFar = !inScope && question.near.length === 0;
  const offers = answers || answered.outcome === 'suggest';
  return {
    questions: tally.questions + 1,
    inScope: tally.inScope + one(inScope),
    right: tally.right + one(isRight(question, answered)),
    assisted: tally.assisted + one(isAssisted(question, answered)),
    wrong: tally.wrong + one(inScope && answers && !isRight(question, answered)),
    outOfScope: tally.outOfScope + one(!inScope),
    falseAnswers: tally.falseAnswers + one(!inScope && answers),
    near: tally.near + one(isNear),
    helped: tally.helped + one(isNear && answered.topics.some((topic) => question.near.includes(topic))),
    far: tally.far + one(isFar),
    farFallback: tally.farFallback + one(isFar && !offers),
    locale: tally.locale + one(answered.locale === question.lang),
  };
}

/** In per cent with one decimal; undefined where there is nothing to divide by. */
export const percent = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : Math.round((1000 * part) / whole) / 10;
