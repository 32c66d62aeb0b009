import type { Content } from '../conversation/content.js';
import { ask } from '../evaluation/evaluate.js';
import type { Question } from '../evaluation/questions.js';
import { isRight } from '../evaluation/score.js';
import type { Entry } from '../knowledge/entry.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { type TextState, textState } from '../knowledge/text-state.js';
import { listIn, type Locale, type PerLocale, perLocale } from '../language/locales.js';
import { originalOf } from '../language/original.js';
import { type ThesaurusCoverage, thesaurusCoverage } from './thesaurus-coverage.js';

/** How much of the knowledge is there, per entry and language. */
export interface Coverage {
  /** In which order languages are shown. */
  locales: readonly Locale[];
  entries: readonly EntryCoverage[];
  thesaurus: ThesaurusCoverage;
}

export interface EntryCoverage {
  id: string;
  title: string;
  languages: PerLocale<LanguageCoverage>;
}

export interface LanguageCoverage {
  examples: number;
  beyond: number;
  state: TextState;
  /** Labelled questions on the entry's topic, and those answered rightly; undefined if none were asked. */
  questions: QuestionCount | undefined;
}

export interface QuestionCount {
  asked: number;
  right: number;
}

/** @param content asks the questions; without it they are not counted */
export function coverageOf(
  knowledge: Knowledge,
  questions: readonly Question[],
  content: Content | undefined,
): Coverage {
  const counts = content ? countRight(questions, content) : new Map<string, QuestionCount>();
  const { locales } = knowledge.languages;
  return {
    locales,
    entries: knowledge.entries.map((entry) => ({
      id: entry.id,
      title: originalOf(entry.title),
      languages: perLocale(locales, (locale) => languageCoverage(entry, locale, counts)),
    })),
    thesaurus: thesaurusCoverage(knowledge),
  };
}

const languageCoverage = (
  entry: Entry,
  locale: Locale,
  counts: ReadonlyMap<string, QuestionCount>,
): LanguageCoverage => ({
  examples: listIn(entry.examples, locale).length,
  beyond: listIn(entry.beyond, locale).length,
  state: textState(entry, locale),
  questions: counts.get(countKey(entry.id, locale)),
});

const countKey = (id: string, locale: Locale): string => `${locale} ${id}`;

/** A question counts for the topic that answers it best. */
function countRight(questions: readonly Question[], content: Content): Map<string, QuestionCount> {
  const counts = new Map<string, QuestionCount>();
  for (const question of questions) {
    const [topic] = question.expect;
    if (topic === undefined) continue;
    const key = countKey(topic, question.lang);
    const { asked, right } = counts.get(key) ?? { asked: 0, right: 0 };
    const isRightNow = isRight(question, ask(question.text, content));
    counts.set(key, { asked: asked + 1, right: right + (isRightNow ? 1 : 0) });
  }
  return counts;
}
