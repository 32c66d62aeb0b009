import type { Content } from '../conversation/content.js';
import { checkTexts } from '../knowledge/check/check-texts.js';
import type { Finding } from '../knowledge/check/finding.js';
import type { Trainer } from '../learning/trainer.js';
import { loadContent } from '../load-content.js';
import { inCandidateFolder } from './candidate-folder.js';
import { compareInSteps } from './compare-in-steps.js';
import { type JudgedChange, judgeChanges } from './judge-changes.js';
import type { ProposedFile } from './proposed-file.js';
import type { WatchedQuestions } from './watched-questions.js';

/** What staff see before they decide. */
export interface Preview {
  /** What the check finds in the changed file and did not find before. */
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
  /** As 2026-12-01, in Japan. */
  today(): string;
}

export const canBePublished = ({ findings }: Preview): boolean => findings.every(({ level }) => level !== 'error');

/** Checks the change and learns it, beside the content in use. Takes seconds. @param own questions that the change itself brings */
export const previewChange = (
  file: ProposedFile,
  own: readonly string[],
  dependencies: PreviewDependencies,
): Promise<Preview> =>
  inCandidateFolder(dependencies.folders.knowledge, file, async (candidate) => {
    const findings = newFindings(candidate, file, dependencies);
    if (!canBePublished({ findings, changes: [], asked: 0 })) return { findings, changes: [], asked: 0 };
    const { folders, trainer, content, questions } = dependencies;
    const after = await loadContent({ ...folders, knowledge: candidate.folder }, trainer);
    const { labelled, asked } = await questions();
    const watched = [...new Set([...own, ...labelled.map(({ text }) => text), ...asked])];
    const before = content();
    const changes = await compareInSteps(watched, before, after);
    return { findings, changes: judgeChanges(changes, { labelled, own, before, after }), asked: watched.length };
  });

/** Errors count wherever they are: with one, the bot would refuse the whole folder. */
function newFindings(
  candidate: { folder: string; file: string },
  { entry }: ProposedFile,
  { folders, today }: PreviewDependencies,
): Finding[] {
  const known = new Set(checkTexts(folders.knowledge, today()).findings.map(keyOf));
  return checkTexts(candidate.folder, today())
    .findings.filter(({ file, level }) => file === candidate.file || level === 'error')
    .map((finding) => ({ ...finding, file: finding.file.replace(candidate.folder, folders.knowledge) }))
    .filter((finding) => finding.level === 'error' || finding.file !== entry.file || !known.has(keyOf(finding)));
}

/** Without the line, which the change itself may move. */
const keyOf = ({ file, rule, message }: Finding): string => [file, rule, message].join('\n');
