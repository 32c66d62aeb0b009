import { setImmediate } from 'node:timers/promises';

/** Lets whatever waits be answered, in the midst of work that takes some hundred milliseconds altogether. */
export const breath = (): Promise<void> => setImmediate();
