import { createKnowledgeReport } from '../checking/knowledge-report.js';
import type { Config } from '../config.js';
import type { LiveContent } from '../content/live-content.js';
import { createDrafts } from '../editing/drafts/drafts.js';
import { watchedQuestions } from '../editing/drafts/watched-questions.js';
import { japanDay } from '../knowledge/japan-day.js';
import type { Trainer } from '../learning/trainer.js';
import type { Logger } from '../logger.js';
import type { Questions } from '../questions/questions.js';
import type { StaffDesk } from '../staff/staff-desk.js';

interface Dependencies {
  live: LiveContent;
  /** The one that learns the content in use: what a draft has learned is there when it goes live. */
  trainer: Trainer;
  questions: Questions;
  /** Keys the sessions. */
  secret: string;
  log: Logger;
  now(): number;
  closed: AbortSignal;
}

type DeskConfig = Pick<Config, 'staffPassword' | 'content' | 'watchedQuestions'>;

/** The staff console, if there is a password to it. */
export function openStaffDesk(
  { staffPassword, content: folders, watchedQuestions: watchedQuestionsFolder }: DeskConfig,
  { live, trainer, questions, secret, log, now, closed }: Dependencies,
): StaffDesk | undefined {
  if (staffPassword === undefined) return undefined;
  const today = () => japanDay(now());
  const report = createKnowledgeReport(folders, {
    state: () => ({ knowledge: live.current().knowledge, lastLoad: live.lastLoad(), today: today() }),
    now,
  });
  return {
    access: { secret, password: staffPassword },
    content: live.current,
    contentState: live,
    questions,
    drafts: createDrafts({
      folders,
      live,
      trainer,
      questions: () =>
        watchedQuestions({ labelledFolder: watchedQuestionsFolder, listUnanswered: questions.listUnanswered, now }),
      knownFindings: async () => (await report()).findings,
      markHandled: questions.markHandled,
      today,
      log,
      now,
    }),
    report,
    log,
    now,
    closed,
  };
}
