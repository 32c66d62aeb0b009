import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { classify } from '../../../src/search/ranking/linear-model.js';
import { type LabelledVector, trainSvm } from '../../../src/search/ranking/linear-svm.js';
import type { SparseVector } from '../../../src/search/features/vectorizer.js';

const size = 12;

const vectorOf = (...features: readonly number[]): SparseVector => ({
  index: Int32Array.from(features),
  value: Float32Array.from(features, () => 1 / Math.sqrt(features.length)),
});

/** Each label has three features of its own; all labels share the last three. */
const labels = ['parks', 'schools', 'buses'];
const examples: readonly LabelledVector[] = labels.flatMap((label, at) =>
  [0, 1, 2].flatMap((own) => [9, 10, 11].map((shared) => ({ label, vector: vectorOf(3 * at + own, shared) }))),
);

const bestLabel = (scores: ReadonlyMap<string, number>): string | undefined =>
  [...scores].toSorted(([, a], [, b]) => b - a)[0]?.[0];

describe('the classifier', () => {
  it('puts its examples on the right side of every label', () => {
    const model = trainSvm(examples, size);
    for (const { label, vector } of examples) {
      for (const [other, score] of classify(vector, model)) {
        expect(score * (other === label ? 1 : -1)).toBeGreaterThan(0.3);
      }
    }
  });

  it('finds the label of a text that it has not seen by the features that tell labels apart', () => {
    const scores = classify(vectorOf(0, 2, 9, 10, 11), trainSvm(examples, size));
    expect(bestLabel(scores)).toBe('parks');
  });

  it('learns nearly the same in whatever order the examples come', () => {
    const before = trainSvm(examples, size);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...examples], { minLength: examples.length }),
        fc.uniqueArray(fc.nat(size - 1), { minLength: 1 }),
        (shuffled, features) => {
          const query = vectorOf(...features);
          const after = classify(query, trainSvm(shuffled, size));
          for (const [label, score] of classify(query, before)) {
            expect(Math.abs((after.get(label) ?? 0) - score)).toBeLessThan(0.1);
          }
        },
      ),
    );
  });

  it('scores nothing when there is nothing to learn', () => {
    expect(classify(vectorOf(1), trainSvm([], size)).size).toBe(0);
  });
});
