import { type CheckedFolders, checkTexts } from '../../checking/check-texts.js';
import type { Finding } from '../../checking/finding.js';
import type { CandidateFolder } from './candidate-folder.js';

interface Known {
  /** The bot's own folders, by whose names findings are told. */
  folders: CheckedFolders;
  /** What the check finds there. */
  findings: readonly Finding[];
  /** As 2026-12-01, in Japan. */
  today: string;
}

/**
 * What the check finds in the changed files and did not find before. Errors count wherever they are: with one, the bot
 * would refuse the whole folder.
 */
export function newFindings({ folder, files }: CandidateFolder, known: Known): Finding[] {
  const old = new Set(known.findings.map(keyOf));
  return checkTexts({ ...known.folders, knowledge: folder }, known.today)
    .findings.filter((finding) => files.includes(finding.file) || finding.level === 'error')
    .map((finding) => ({ ...finding, file: finding.file.replace(folder, known.folders.knowledge) }))
    .filter((finding) => finding.level === 'error' || !old.has(keyOf(finding)));
}

/** Without the line, which the change itself may move. */
const keyOf = ({ file, rule, message }: Finding): string => [file, rule, message].join('\n');
