import { z } from 'zod';
import { japanDay } from '../knowledge/japan-day.js';

/** How far back staff look, in days. */
export const periods = [7, 30, 90] as const;

export type Period = (typeof periods)[number];

const dayMs = 24 * 60 * 60 * 1_000;

export const periodQuery = z.coerce
  .number()
  .pipe(z.union([z.literal(7), z.literal(30), z.literal(90)]))
  .catch(30);

export const startOf = (period: Period, now: number): number => now - period * dayMs;

/** The days of a period in Japan, today last. */
export const daysOf = (period: Period, now: number): string[] =>
  Array.from({ length: period }, (_, at) => japanDay(now - (period - 1 - at) * dayMs));
