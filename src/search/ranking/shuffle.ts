/**
 * Orders of 0 … n-1, a new one at each call, that look random and are always the same (mulberry32, then Fisher and
 * Yates). Each call changes the array that the last one gave.
 */
export function createShuffler(n: number): () => Int32Array {
  const random = createRandom();
  const order = Int32Array.from({ length: n }, (_, at) => at);
  return () => {
    for (let i = n - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      const other = order[j] ?? 0;
      order[j] = order[i] ?? 0;
      order[i] = other;
    }
    return order;
  };
}

function createRandom(): () => number {
  let seed = 1;
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
