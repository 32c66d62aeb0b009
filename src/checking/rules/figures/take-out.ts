import type { FigureReader } from '../../../language/figures.js';

/** Takes what it recognises out of a text, so that no digit is read twice. */
export interface Reading {
  figures: string[];
  rest: string;
}

export function takeOut(text: string, readers: readonly FigureReader[]): Reading {
  const figures: string[] = [];
  const rest = readers.reduce(
    (remaining, { pattern, read }) =>
      remaining.replace(pattern, (whole: string, ...groups: unknown[]) => {
        const found = read(groups.map((group) => (typeof group === 'string' ? group : '')));
        if (!found) return whole;
        figures.push(...found);
        return ' ';
      }),
    text,
  );
  return { figures, rest };
}
