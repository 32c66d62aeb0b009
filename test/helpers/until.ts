import { setTimeout as sleep } from 'node:timers/promises';

/** Longer than anything takes that we wait for, and shorter than a test may take. */
const patienceMs = 25_000;

/** Waits until something holds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + patienceMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Still not so after ${patienceMs} ms.`);
    await sleep(20);
  }
}
