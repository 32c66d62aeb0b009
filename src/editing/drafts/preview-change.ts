import type { Finding } from '../../checking/finding.js';
import { loadContent } from '../../content/load-content.js';
import type { Content } from '../../conversation/content.js';
import type { Trainer } from '../../learning/trainer.js';
import { compareInSteps } from '../compare/compare-in-steps.js';
import { type JudgedChange, judgeChanges } from '../compare/judge-changes.js';
import { inCandidateFolder } from './candidate-folder.js';
import { newFindings } from './new-findings.js';
import type { Proposal } from './proposed-file.js';
import type { WatchedQuestions } from './watched-questions.js';

/** What staff see before they decide. */
export interface Preview {
  /** What the check finds in the changed files and did not find before. */
  findings: readonly Finding[];
  /** Questions that would get another answer, the most important first. */
  changes: readonly JudgedChange[];
  /** How many questions were compared. */
  asked: number;
}

export interface PreviewDependencies {
  folders: { knowledge: string; locales: string };
  /** The content in use, to compare with. */
  content(): Content;
  trainer: Trainer;
  questions(): Promise<WatchedQuestions>;
  /** What the check finds in the folder as it is. */
  knownFindings(): Promise<readonly Finding[]>;
  /** As 2026-12-01, in Japan. */
  today(): string;
}

export const canBePublished = ({ findings }: Pick<Preview, 'findings'>): boolean =>
  findings.every(({ level }) => level !== 'error');

/**
 * Checks the change and learns it, beside the content in use. Takes seconds.
 * @param own questions that the change itself brings
 */
export const previewChange = (
  proposal: Proposal,
  own: readonly string[],
  { folders, content, trainer, questions, knownFindings, today }: PreviewDependencies,
): Promise<Preview> =>
  inCandidateFolder(folders.knowledge, proposal, async (candidate) => {
    const known = { folders, findings: await knownFindings(), today: today() };
    const findings = newFindings(candidate, known);
    if (!canBePublished({ findings })) return { findings, changes: [], asked: 0 };
    const after = await loadContent({ ...folders, knowledge: candidate.folder }, trainer);
    const { labelled, asked } = await questions();
    const watched = [...new Set([...own, ...labelled.map(({ text }) => text), ...asked])];
    const before = content();
    const changes = await compareInSteps(watched, before, after);
    return { findings, changes: judgeChanges(changes, { labelled, own, before, after }), asked: watched.length };
  });
