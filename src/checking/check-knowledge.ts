import type { Content } from '../conversation/content.js';
import type { Question } from '../evaluation/questions.js';
import { japanDay } from '../knowledge/japan-day.js';
import { type CheckedFolders, checkTexts } from './check-texts.js';
import { type Coverage, coverageOf } from './coverage.js';
import { byPlace, type Finding } from './finding.js';
import { examplesFoundElsewhere } from './rules/found-elsewhere.js';

export interface CheckOptions {
  now: Date;
  /** Content of the same folder, for the rules that ask the search; called only if the files have no errors. */
  loadContent?: () => Content | Promise<Content>;
  /** Labelled questions, for the coverage. */
  questions?: readonly Question[];
}

export interface CheckedKnowledge {
  /** By file and place. */
  findings: readonly Finding[];
  /** Of the entries that could be read; undefined if the folder could not. */
  coverage: Coverage | undefined;
}

/** Every problem of the folders and how complete it is. Changes nothing, and never throws for bad content. */
export async function checkKnowledge(
  folders: CheckedFolders,
  { now, loadContent, questions = [] }: CheckOptions,
): Promise<CheckedKnowledge> {
  const { findings, knowledge: read } = checkTexts(folders, japanDay(now.getTime()));
  if (!read) return { findings, coverage: undefined };
  const content = read.problems.length === 0 ? await loadContent?.() : undefined;
  const astray = content ? examplesFoundElsewhere(read.entries, content) : [];
  return {
    findings: [
      ...findings,
      ...astray.map((problem) => ({ ...problem, level: 'warning' as const, rule: 'found-elsewhere' })),
    ].toSorted(byPlace),
    coverage: coverageOf(read.knowledge, questions, content),
  };
}
