import type { Content } from '../../conversation/content.js';
import { ask } from '../../evaluation/evaluate.js';
import type { Question } from '../../evaluation/questions.js';
import { isAssisted, isRight } from '../../evaluation/score.js';
import type { AnswerChange } from './compare-answers.js';

/** A change of an answer, with what is known of it. */
export interface JudgedChange extends AnswerChange {
  /** For questions whose right answer is known; of residents' questions only a person can tell. */
  effect: 'better' | 'worse' | undefined;
  /** One of the wordings that the change itself adds. */
  isOwn: boolean;
}

interface Known {
  labelled: readonly Question[];
  own: readonly string[];
  before: Content;
  after: Content;
}

/** The change's own wordings first, then what gets worse, then the rest in the order that it came in. */
export function judgeChanges(
  changes: readonly AnswerChange[],
  { labelled, own, before, after }: Known,
): JudgedChange[] {
  const labels = new Map(labelled.map((question) => [question.text, question]));
  return changes
    .map((change) => {
      const label = labels.get(change.question);
      const gain = label ? worth(label, after) - worth(label, before) : 0;
      return { ...change, effect: effectOf(gain), isOwn: own.includes(change.question) };
    })
    .toSorted((a, b) => placeOf(a) - placeOf(b));
}

const effectOf = (gain: number): JudgedChange['effect'] => (gain === 0 ? undefined : gain > 0 ? 'better' : 'worse');

const placeOf = ({ isOwn, effect }: JudgedChange): number => (isOwn ? 0 : effect === 'worse' ? 1 : 2);

/** A wrong answer is worse than none, and a button to press is nearly an answer. */
function worth(question: Question, content: Content): number {
  const answered = ask(question.text, content);
  if (question.expect.length === 0) return answered.outcome === 'answer' ? -1 : 0;
  if (isRight(question, answered)) return 2;
  if (isAssisted(question, answered)) return 1;
  return answered.outcome === 'answer' ? -1 : 0;
}
