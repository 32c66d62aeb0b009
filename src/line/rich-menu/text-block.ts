import { lineHeight, type Room } from './fit-text.js';
import type { Area } from './layout.js';

/** Share of the font size from the top of a line's room to its baseline. */
const ascent = 0.93;

/** The room that all boxes have inside a margin (pixels), for text of this largest size. */
export const roomIn = (boxes: readonly Area[], margin: number, largest: number): Room => ({
  width: Math.min(...boxes.map(({ width }) => width)) - 2 * margin,
  height: Math.min(...boxes.map(({ height }) => height)) - margin,
  largest,
});

/** The baselines of so many lines under each other, in the middle between `top` and `top + height`. */
export function baselines(count: number, size: number, { top, height }: { top: number; height: number }): number[] {
  const first = top + (height - count * size * lineHeight) / 2;
  return Array.from({ length: count }, (_, at) => Math.round(first + size * (at * lineHeight + ascent)));
}

/** The box without its upper part. */
export const below = ({ x, y, width, height }: Area, top: number): Area => ({
  x,
  y: y + top,
  width,
  height: height - top,
});
