import { setImmediate as turnOfLoop } from 'node:timers/promises';
import { createInvertedIndex, type InvertedIndex, similarities } from '../search/ranking/inverted-index.js';
import { countFeatures, createVocabulary, type SparseVector, vectorOf } from '../search/features/vectorizer.js';
import { describeGroup, type QuestionGroup } from './question-group.js';
import type { UnansweredQuestion } from './question-review.js';
import type { WishReader } from './wish-reader.js';

/** Least mean cosine of a question to a group that it joins (tried on the out-of-scope utterances of the knowledge). */
const alike = 0.25;

/**
 * The largest group first. Deterministic: each question, oldest first, joins the group that it is most like.
 * A concept of the glossary counts in every language, so a group may hold several.
 */
export async function groupQuestions(
  questions: readonly UnansweredQuestion[],
  wishes: WishReader,
): Promise<QuestionGroup[]> {
  const ordered = questions.toSorted((a, b) => a.at - b.at || (a.turnId < b.turnId ? -1 : 1));
  const { vectors, features } = await vectorsOf(ordered, wishes);
  const groups = await cluster(vectors, createInvertedIndex(vectors, features));
  return groups
    .map((members) => describeGroup(members, ordered, vectors))
    .toSorted((a, b) => b.count - a.count || b.lastAt - a.lastAt);
}

/** Residents are answered by the same process: they come in between. */
const questionsAtOnce = 25;

const letOthersWork = (at: number): Promise<void> | undefined =>
  at % questionsAtOnce === 0 ? turnOfLoop() : undefined;

/** What a word is worth is learned from the knowledge's utterances too. */
async function vectorsOf(questions: readonly UnansweredQuestion[], wishes: WishReader) {
  const own: (readonly string[])[] = [];
  for (const [at, { utterance, locale }] of questions.entries()) {
    await letOthersWork(at);
    own.push(wishes.wishIn(utterance, locale));
  }
  const background = [...new Set(questions.map(({ locale }) => locale))].flatMap(wishes.knownWishes);
  const counts = own.map(countFeatures);
  const vocabulary = createVocabulary([...counts, ...background.map(countFeatures)]);
  return { vectors: counts.map((words) => vectorOf(words, vocabulary)), features: vocabulary.numbers.size };
}

/** Groups as the places of their members. */
async function cluster(vectors: readonly SparseVector[], postings: InvertedIndex): Promise<number[][]> {
  const groups: number[][] = [];
  const groupOf: number[] = [];
  for (const [at, vector] of vectors.entries()) {
    await letOthersWork(at);
    const chosen = mostAlike(similarities(vector, postings), groupOf, groups) ?? groups.push([]) - 1;
    groups[chosen]?.push(at);
    groupOf.push(chosen);
  }
  return groups;
}

/** @param groupOf the group of each question so far */
function mostAlike(
  cosines: Float64Array,
  groupOf: readonly number[],
  groups: readonly (readonly number[])[],
): number | undefined {
  const sums = new Float64Array(groups.length);
  groupOf.forEach((group, at) => {
    sums[group] = (sums[group] ?? 0) + (cosines[at] ?? 0);
  });
  const means = sums.map((sum, group) => sum / (groups[group]?.length ?? 1));
  const best = means.indexOf(means.reduce((most, mean) => Math.max(most, mean), 0));
  return (means[best] ?? 0) >= alike ? best : undefined;
}
