import { existsSync } from 'node:fs';
import { type Question, readQuestionFolder } from '../../evaluation/questions.js';
import type { QuestionGroup } from '../../questions/question-group.js';
import type { QuestionFilter } from '../../questions/question-review.js';

/** Real questions, so many at most: the newest say most. */
const mostFromLog = 300;
const logDays = 90;

interface Sources {
  /** Labelled questions of the installation (JSON lines); there may be none. */
  labelledFolder: string;
  listUnanswered(filter: QuestionFilter): Promise<readonly QuestionGroup[]>;
  now(): number;
}

export interface WatchedQuestions {
  /** With the right answers. */
  labelled: readonly Question[];
  /** What residents asked and staff have not settled, the newest first. */
  asked: readonly string[];
}

/** Questions whose answers staff want to see before a change goes live: those with known answers, and those of residents. */
export async function watchedQuestions({ labelledFolder, listUnanswered, now }: Sources): Promise<WatchedQuestions> {
  const labelled = existsSync(labelledFolder) ? readQuestionFolder(labelledFolder) : [];
  const groups = await listUnanswered({ since: now() - logDays * 24 * 60 * 60 * 1_000 });
  const asked = groups
    .flatMap(({ questions }) => questions)
    .toSorted((a, b) => b.at - a.at)
    .slice(0, mostFromLog);
  return { labelled, asked: asked.map(({ utterance }) => utterance) };
}
