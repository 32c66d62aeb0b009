import type { Locale } from '../language/locales.js';
import type { SparseVector } from '../search/features/vectorizer.js';
import type { UnansweredKind, UnansweredQuestion } from './question-review.js';

/** Questions that seem to want the same. */
export interface QuestionGroup {
  /** The turn of its oldest question: the same from one look to the next. */
  id: string;
  /** The wording that is most like all the others. */
  representative: string;
  count: number;
  locales: readonly Locale[];
  /** Milliseconds since 1970. */
  firstAt: number;
  lastAt: number;
  kinds: readonly UnansweredKind[];
  /** The entries that came nearest, most often first, at most three. */
  nearestEntryIds: readonly string[];
  /** Oldest first. */
  questions: readonly UnansweredQuestion[];
}

/** @param members the places of the group's questions in `all`, oldest first */
export function describeGroup(
  members: readonly number[],
  all: readonly UnansweredQuestion[],
  vectors: readonly SparseVector[],
): QuestionGroup {
  const questions = members.flatMap((at) => all[at] ?? []);
  const times = questions.map(({ at }) => at);
  return {
    id: questions[0]?.turnId ?? '',
    representative: questions[mostCentral(members.flatMap((at) => vectors[at] ?? []))]?.utterance ?? '',
    count: questions.length,
    locales: byFrequency(questions.map(({ locale }) => locale)),
    firstAt: Math.min(...times),
    lastAt: Math.max(...times),
    kinds: byFrequency(questions.map(({ kind }) => kind)),
    nearestEntryIds: byFrequency(questions.flatMap(({ entryIds }) => entryIds)).slice(0, 3),
    questions,
  };
}

/** The place of the vector nearest to the sum of all. */
function mostCentral(vectors: readonly SparseVector[]): number {
  const sum = new Map<number, number>();
  for (const { index, value } of vectors) {
    index.forEach((feature, at) => sum.set(feature, (sum.get(feature) ?? 0) + (value[at] ?? 0)));
  }
  const closeness = vectors.map(({ index, value }) =>
    index.reduce((total, feature, at) => total + (sum.get(feature) ?? 0) * (value[at] ?? 0), 0),
  );
  return closeness.indexOf(Math.max(...closeness));
}

function byFrequency<T>(values: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([value]) => value);
}
