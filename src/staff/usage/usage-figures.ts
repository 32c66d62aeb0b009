import type { Knowledge } from '../../knowledge/knowledge.js';
import { originalOf } from '../../language/original.js';
import type { Usage } from '../../questions/question-review.js';
import type { Words } from '../visit.js';
import { outcomeGroupOf, outcomeGroups } from './outcome-groups.js';

/** A chart's bars and its table's rows. */
export interface Figures {
  labels: readonly string[];
  values: readonly number[];
}

export interface UsageFigures {
  byDay: Figures;
  byLanguage: Figures;
  byPolicy: Figures;
  byOutcome: Figures;
  votes: Figures;
}

interface Scope {
  days: readonly string[];
  knowledge: Knowledge;
  words: Words;
}

type Use = Usage['uses'][number];

export function usageFigures(usage: Usage, { days, knowledge, words }: Scope): UsageFigures {
  // What people typed; presses of buttons are counted only where they show a policy's matter.
  const { locales } = knowledge.languages;
  const questions = usage.uses.filter(({ did }) => did === 'utterance');
  const count = (matches: (use: Use) => boolean, uses: readonly Use[] = questions) => total(uses.filter(matches));
  return {
    byDay: { labels: days.map(shortDay), values: days.map((day) => count((use) => use.day === day)) },
    byLanguage: {
      labels: locales.map((locale) => words.languageName(locale)),
      values: locales.map((locale) => count((use) => use.locale === locale)),
    },
    byPolicy: policyFigures(usage.uses, knowledge, words),
    byOutcome: {
      labels: outcomeGroups.map((group) => words.t(`outcomes.${group}`)),
      values: outcomeGroups.map((group) => count(({ outcome }) => outcomeGroupOf(outcome) === group)),
    },
    votes: {
      labels: [words.t('usage.helpful'), words.t('usage.unhelpful')],
      values: (['helpful', 'unhelpful'] as const).map((verdict) =>
        total(usage.votes.filter((vote) => vote.verdict === verdict)),
      ),
    },
  };
}

/** Answers and overviews shown, by the policy that they belong to; those of none come last. */
function policyFigures(uses: readonly Use[], knowledge: Knowledge, words: Words): Figures {
  const policyOf = ({ subject }: Use): string | undefined => {
    const entry = subject === undefined ? undefined : knowledge.find(subject);
    return entry ? entry.policy : knowledge.policies.find(({ id }) => id === subject)?.id;
  };
  const shown = uses.filter(({ subject }) => subject !== undefined);
  return {
    labels: [
      ...knowledge.policies.map(
        ({ number, name }) => `${words.t('entries.policy_number', { number })} ${originalOf(name)}`,
      ),
      words.t('entries.no_policy'),
    ],
    values: [...knowledge.policies.map(({ id }) => id), undefined].map((id) =>
      total(shown.filter((use) => policyOf(use) === id)),
    ),
  };
}

/** 2026-11-23 → 11/23, as calendars here write it. */
const shortDay = (day: string): string => day.slice(5).replace('-', '/');

const total = (counts: readonly { count: number }[]): number => counts.reduce((sum, { count }) => sum + count, 0);
