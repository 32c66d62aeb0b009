import type { Content } from '../conversation/content.js';
import { mapLocales } from '../language/locales.js';
import { type Corpus, corpusOf, type Passage } from '../search/corpus.js';
import { partWeights } from '../search/ranking/rank.js';
import type { Ablation, Search } from '../search/search.js';
import { topicsOf } from './evaluate.js';
import { learnSearch } from './learn-search.js';
import type { Question } from './questions.js';

/** A search that lacks something. */
interface Variant {
  part: string;
  corpus?(corpus: Corpus): Corpus;
  ablation?: Partial<Ablation>;
}

const withPassages = (corpus: Corpus, change: (passage: Passage) => Partial<Passage>): Corpus => ({
  ...corpus,
  passages: mapLocales(corpus.passages, (own) => own.map((passage) => ({ ...passage, ...change(passage) }))),
});

const without = (pattern: RegExp) => ({ keepsFeature: (feature: string) => !pattern.test(feature) });

const variants: readonly Variant[] = [
  { part: 'all parts' },
  { part: 'without the classifier', ablation: { weights: { ...partWeights, classifier: 0 } } },
  { part: 'without the cosine', ablation: { weights: { ...partWeights, cosine: 0 } } },
  { part: 'without titles and answers by BM25F', ablation: { weights: { ...partWeights, fields: 0 } } },
  { part: 'without Fuse', ablation: { weights: { ...partWeights, fuse: 0 } } },
  { part: 'BM25F alone', ablation: { weights: { classifier: 0, cosine: 0, fields: 1, fuse: 0 } } },
  { part: 'Fuse alone', ablation: { weights: { classifier: 0, cosine: 0, fields: 0, fuse: 1 } } },
  { part: 'without concepts as features', corpus: (corpus) => ({ ...corpus, concepts: {} }) },
  { part: 'without `beyond`', corpus: (corpus) => withPassages(corpus, () => ({ beyond: [] })) },
  { part: 'without pairs of words (pt, en, vi)', ablation: without(/^[^:]+ /) },
  { part: 'without letters within words (pt, en, vi)', ablation: without(/^c:/) },
  { part: 'without the sound (ja)', ablation: without(/^s:/) },
  {
    part: 'half of the examples',
    corpus: (corpus) =>
      withPassages(corpus, ({ examples }) => ({ examples: examples.filter((_, at) => at % 2 === 0) })),
  },
];

export interface AblationResult {
  part: string;
  asked: number;
  /** Questions with an expected topic at the first place, and among the first three. */
  hits: { at1: number; at3: number };
}

/** What the ranking finds without each of its parts; each line trains the search anew. */
export function* ablate(questions: readonly Question[], content: Content): Generator<AblationResult> {
  const corpus = corpusOf(content.knowledge);
  const inScope = questions.filter(({ expect }) => expect.length > 0);
  for (const { part, corpus: change, ablation } of variants) {
    const options = { weights: partWeights, keepsFeature: () => true, ...ablation };
    const search = learnSearch(change ? change(corpus) : corpus, { ablation: options });
    const ranks = inScope.map((question) => placeOf(question, search, content));
    const upTo = (place: number) => ranks.filter((rank) => rank < place).length;
    yield { part, asked: inScope.length, hits: { at1: upTo(1), at3: upTo(3) } };
  }
}

/** The place of the first expected topic, from 0; Infinity if it is not there. */
function placeOf({ text, lang, expect }: Question, search: Search, { knowledge }: Content): number {
  const entryIds = search(text, lang).matches.map(({ id }) => id);
  const place = topicsOf({ kind: 'suggest', entryIds, because: 'unsure' }, knowledge).findIndex((topic) =>
    expect.includes(topic),
  );
  return place < 0 ? Infinity : place;
}
