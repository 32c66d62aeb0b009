import { describe, expect, it } from '@jest/globals';
import { fitLogistic, type Sample } from '../../src/evaluation/fit-logistic.js';
import { probability } from '../../src/search/confidence/logistic.js';

const steps = Array.from({ length: 21 }, (_, at) => (at - 10) / 10);
const grid = (isPositive: (x: number, y: number) => boolean): Sample[] =>
  steps.flatMap((x) => steps.map((y) => ({ values: [x, y], positive: isPositive(x, y), weight: 1 })));

describe('the fit of the confidence', () => {
  it('learns on which side of a line the right answers lie', () => {
    const model = fitLogistic(grid((x, y) => x + y > 0));
    expect(probability([0.8, 0.7], model)).toBeGreaterThan(0.95);
    expect(probability([-0.8, -0.7], model)).toBeLessThan(0.05);
  });

  it('learns what holds only of two values together', () => {
    const model = fitLogistic(grid((x, y) => x * y > 0));
    expect(probability([0.8, 0.8], model)).toBeGreaterThan(0.9);
    expect(probability([-0.8, -0.8], model)).toBeGreaterThan(0.9);
    expect(probability([-0.8, 0.8], model)).toBeLessThan(0.1);
  });

  it('lets a heavier sample outvote a lighter one', () => {
    const same = { values: [1, 2] };
    const model = fitLogistic([
      { ...same, positive: true, weight: 9 },
      { ...same, positive: false, weight: 1 },
    ]);
    expect(probability([1, 2], model)).toBeCloseTo(0.9, 1);
  });

  it('lets no far value drown the others', () => {
    const model = fitLogistic(grid((x) => x > 0));
    expect(probability([1e9, 0], model)).toBe(probability([1e6, 0], model));
  });
});
