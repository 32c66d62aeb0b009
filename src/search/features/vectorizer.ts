/** A text as a sparse vector of length 1 over the known features. */
export interface SparseVector {
  /** Feature numbers, and their weights at the same places. */
  index: Int32Array;
  value: Float32Array;
}

/** The features that a corpus knows, with what each is worth. Plain data: it can be kept in a file. */
export interface Vocabulary {
  numbers: ReadonlyMap<string, number>;
  idf: Float32Array;
  /** What a feature that no text has would be worth. */
  unknownIdf: number;
}

/** A text's different features, in their order, and how often each comes. */
export type FeatureCounts = ReadonlyMap<string, number>;

interface VocabularyOptions {
  /** Features of fewer texts than this are left out. */
  minTexts: number;
  /** What a feature is worth that so many of the texts have. */
  idf(texts: number, having: number): number;
}

/** Features of one text alone tell texts apart but not topics; leaving them out halves the models. */
const cosineOptions: VocabularyOptions = {
  minTexts: 2,
  idf: (texts, having) => Math.log((1 + texts) / (1 + having)) + 1,
};

/** @param texts every text of the corpus, looked at once: they need not be in memory together */
export function createVocabulary(
  texts: Iterable<FeatureCounts>,
  { minTexts, idf }: VocabularyOptions = cosineOptions,
): Vocabulary {
  const textsWith = new Map<string, number>();
  let all = 0;
  for (const features of texts) {
    all += 1;
    for (const feature of features.keys()) textsWith.set(feature, (textsWith.get(feature) ?? 0) + 1);
  }
  const idfOf = (having: number) => idf(all, having);
  const kept = [...textsWith].filter(([, count]) => count >= minTexts);
  return {
    numbers: new Map(kept.map(([feature], number) => [feature, number])),
    idf: Float32Array.from(kept, ([, count]) => idfOf(count)),
    unknownIdf: idfOf(0),
  };
}

/** What a text's features weigh. */
interface Weighing {
  weigh(times: number, idf: number, feature: string): number;
  /** What the weights are divided by. Unknown features count too, so that a text of unknown words stays small everywhere. */
  lengthOf(weights: readonly number[]): number;
}

/** TF-IDF with sublinear term frequency, cosine-normalised (Salton & Buckley 1988). */
const tfIdf: Weighing = {
  weigh: (times, idf) => (1 + Math.log(times)) * idf,
  lengthOf: (weights) => Math.sqrt(weights.reduce((mass, weight) => mass + weight * weight, 0)),
};

export function vectorOf(
  features: FeatureCounts,
  { numbers, idf, unknownIdf }: Vocabulary,
  { weigh, lengthOf }: Weighing = tfIdf,
): SparseVector {
  const index: number[] = [];
  const value: number[] = [];
  const weights: number[] = [];
  for (const [feature, times] of features) {
    const number = numbers.get(feature);
    const weight = weigh(times, number === undefined ? unknownIdf : (idf[number] ?? 0), feature);
    weights.push(weight);
    if (number === undefined) continue;
    index.push(number);
    value.push(weight);
  }
  const length = lengthOf(weights) || 1;
  return { index: Int32Array.from(index), value: Float32Array.from(value, (weight) => weight / length) };
}

export function countFeatures(features: readonly string[]): FeatureCounts {
  const counts = new Map<string, number>();
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}
