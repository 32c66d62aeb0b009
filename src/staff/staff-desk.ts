import type { CheckedKnowledge } from '../checking/check-knowledge.js';
import type { LiveContent } from '../content/live-content.js';
import type { Content } from '../conversation/content.js';
import type { Drafts } from '../editing/drafts/drafts.js';
import type { Logger } from '../logger.js';
import type { Questions } from '../questions/questions.js';

/** What the console works with. */
export interface StaffDesk {
  /** `secret` keys the sessions; whoever types `password` may enter. */
  access: { secret: string; password: string };
  content(): Content;
  contentState: Pick<LiveContent, 'loadedAt' | 'lastLoad'>;
  questions: Pick<Questions, 'listUnanswered' | 'usage' | 'markHandled'>;
  drafts: Drafts;
  /** What the check finds in the knowledge folder. */
  report(): Promise<CheckedKnowledge>;
  log: Logger;
  now(): number;
  /** Told when the process stops. */
  closed: AbortSignal;
}
