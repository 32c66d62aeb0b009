import { setImmediate as turnOfLoop } from 'node:timers/promises';
import type { Content } from '../../conversation/content.js';
import { type AnswerChange, changeKinds, compareAnswers } from './compare-answers.js';

/** So many at once keep residents waiting for some hundredths of a second. */
const questionsAtOnce = 10;

/** The same as {@link compareAnswers}; residents are answered in between. */
export async function compareInSteps(
  questions: readonly string[],
  before: Content,
  after: Content,
): Promise<AnswerChange[]> {
  const different = [...new Set(questions)];
  const changes: AnswerChange[] = [];
  for (let at = 0; at < different.length; at += questionsAtOnce) {
    changes.push(...compareAnswers(different.slice(at, at + questionsAtOnce), before, after));
    await turnOfLoop();
  }
  return changes.toSorted((a, b) => changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind));
}
