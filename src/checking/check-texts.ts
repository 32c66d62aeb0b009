import { join } from 'node:path';
import type { ContentFolders } from '../content/load-content.js';
import { ContentError, type Problem } from '../errors.js';
import { type ReadKnowledge, readKnowledge } from '../knowledge/read-knowledge.js';
import { loadLanguages } from '../language/load-languages.js';
import { loadTranslators } from '../language/translator.js';
import { readCheckingLists } from './checking-lists.js';
import type { Finding, Level } from './finding.js';
import { avoidedTerms } from './rules/avoided-terms.js';
import { callablePhones } from './rules/callable-phones.js';
import { cardLength } from './rules/card-length.js';
import { fewExamples } from './rules/few-examples.js';
import { figuresDiffer } from './rules/figures-differ.js';
import { figuresNotInSource } from './rules/figures-not-in-source.js';
import { futureDate } from './rules/future-date.js';
import { ignoredFiles } from './rules/ignored-files.js';
import { insecurePages } from './rules/insecure-pages.js';
import { missingLabel, sharedLabels } from './rules/labels.js';
import { linksInText } from './rules/links-in-text.js';
import { missingText } from './rules/missing-text.js';
import { missingPolicyEntries } from './rules/missing-policy-entries.js';
import { namesDiffer } from './rules/names-differ.js';
import { namesNotInSource } from './rules/names-not-in-source.js';
import { oldDraft } from './rules/old-draft.js';
import { ownContent } from './rules/own-content.js';
import { plainRules } from './rules/plain-japanese/plain-rules.js';
import { applyRule, type EntryRule } from './rules/rule.js';
import { sharedExamples } from './rules/shared-examples.js';
import { sharedWords } from './rules/shared-words.js';
import { sourceProblems } from './rules/source-problems.js';
import { staleTranslation } from './rules/stale-translation.js';
import { telephoneNumbers } from './rules/telephone-numbers.js';
import { wordlessConcepts } from './rules/wordless-concepts.js';

const entryRules: readonly EntryRule[] = [
  staleTranslation,
  oldDraft,
  futureDate,
  figuresDiffer,
  figuresNotInSource,
  telephoneNumbers,
  callablePhones,
  namesDiffer,
  namesNotInSource,
  avoidedTerms,
  ownContent,
  cardLength,
  linksInText,
  missingText,
  missingLabel,
  fewExamples,
  ...plainRules,
];

/** What there is to check: the entries, in the languages of the other folder. */
export type CheckedFolders = Pick<ContentFolders, 'knowledge' | 'locales'>;

export interface CheckedTexts {
  findings: readonly Finding[];
  /** What could be read; undefined if the folder itself cannot be. */
  knowledge: ReadKnowledge | undefined;
}

/**
 * Every rule that needs no search, over all files that can be read.
 * @param today the day in Japan, as 2026-12-01
 */
export function checkTexts(folders: CheckedFolders, today: string): CheckedTexts {
  const read = tryRead(folders);
  if (!read.ok) return { findings: read.problems.map(as('error', 'content')), knowledge: undefined };
  const { knowledge, entries, shared, ids, sources, concepts, far, problems } = read.value;
  const { locales } = knowledge.languages;
  const { lists, problems: listProblems } = readCheckingLists(folders.knowledge, locales);
  const context = { ...lists, knowledge, today };
  return {
    knowledge: read.value,
    findings: [
      ...[...problems, ...listProblems].map(as('error', 'content')),
      ...entryRules.flatMap((rule) => applyRule(rule, entries, context)),
      ...sharedExamples({ entries, far }, locales).map(as('warning', 'shared-example')),
      ...sharedLabels(entries, knowledge.languages).map(as('warning', 'shared-label')),
      ...sharedWords(concepts, locales).map(as('warning', 'shared-word')),
      ...wordlessConcepts(concepts, locales).map(as('hint', 'wordless-concept')),
      ...missingPolicyEntries(shared.policies, ids).map(as('warning', 'missing-policy-entry')),
      ...insecurePages(sources).map(as('warning', 'insecure-page')),
      ...sourceProblems(sources, { entries: knowledge.entries, today }).map(as('warning', 'source')),
      ...read.value.strays.map(as('warning', 'stray-examples')),
      ...ignoredFiles(folders.knowledge).map(as('warning', 'ignored-file')),
    ],
  };
}

const as =
  (level: Level, rule: string) =>
  (problem: Problem): Finding => ({ ...problem, level, rule });

function tryRead(
  folders: CheckedFolders,
): { ok: true; value: ReadKnowledge } | { ok: false; problems: readonly Problem[] } {
  try {
    const languages = loadLanguages(folders.locales);
    loadTranslators(folders.locales, languages);
    return { ok: true, value: readKnowledge(join(folders.knowledge), languages) };
  } catch (error) {
    if (error instanceof ContentError) return { ok: false, problems: error.problems };
    throw error;
  }
}
