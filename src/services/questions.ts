import type { Config } from '../config.js';
import type { Content } from '../conversation/content.js';
import type { Logger } from '../logger.js';
import { groupQuestions } from '../questions/group-questions.js';
import type { Questions } from '../questions/questions.js';
import { createWishReader } from '../questions/wish-reader.js';
import type { Store } from '../store/database.js';
import { createQuestionLog } from '../store/question-log.js';
import { forgetOldQuestions } from '../store/question-retention.js';
import { createQuestionReview } from '../store/question-review.js';
import { every } from './every.js';

interface Dependencies {
  store: Store;
  content(): Content;
  log: Logger;
  now(): number;
}

/** An answered question is gone an hour after it was asked, and these minutes. */
const forgetEveryMs = 5 * 60 * 1_000;

export function createQuestions(
  { retentionDays }: Pick<Config, 'retentionDays'>,
  { store, content, log, now }: Dependencies,
): Questions {
  const review = createQuestionReview(store, now);
  const forgetOld = () => forgetOldQuestions(store, retentionDays, now());
  const wishReader = latest(createWishReader);
  const warn = (event: string) => (error: unknown) => log.warn({ event, ...withoutText(error) });
  return {
    log: createQuestionLog(store, now),
    failed: warn('question_log_failed'),
    listUnanswered: async (filter) => groupQuestions(await review.unanswered(filter), wishReader(content().knowledge)),
    usage: review.usage,
    markHandled: review.markHandled,
    forgetOld,
    close: every(forgetEveryMs, forgetOld, warn('question_log_tidy_failed')),
  };
}

/** A database's message may quote the row that it refused, and the row holds what somebody wrote. */
const withoutText = (error: unknown): { error: string; code?: unknown } =>
  error instanceof Error ? { error: error.name, ...('code' in error && { code: error.code }) } : { error: 'unknown' };

/** Makes anew only for another input: the knowledge changes seldom. */
function latest<In, Out>(make: (input: In) => Out): (input: In) => Out {
  let last: { input: In; output: Out } | undefined;
  return (input) => {
    if (last?.input !== input) last = { input, output: make(input) };
    return last.output;
  };
}
