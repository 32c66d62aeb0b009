import type { Content } from '../../conversation/content.js';
import type { Drafts } from '../../editing/drafts.js';
import type { createKnowledgeReport } from '../../editing/knowledge-report.js';
import type { LiveContent } from '../../content-loading/live-content.js';
import type { Logger } from '../../logger.js';
import type { Questions } from '../../questions.js';

/** What the console works with. */
export interface StaffDesk {
  /** `secret` keys the sessions; whoever types `password` may enter. */
  access: { secret: string; password: string };
  content(): Content;
  contentState: Pick<LiveContent, 'loadedAt' | 'lastLoad'>;
  questions: Pick<Questions, 'listUnanswered' | 'usage' | 'markHandled'>;
  drafts: Drafts;
  /** What the check finds in the knowledge folder. */
  report: ReturnType<typeof createKnowledgeReport>;
  log: Logger;
  now(): number;
}
