import type { Problem } from '../errors.js';

/**
 * error: the bot refuses the content. warning: it runs, but somebody may be told something wrong.
 * hint: it could be written better.
 */
export const levels = ['error', 'warning', 'hint'] as const;

export type Level = (typeof levels)[number];

export interface Finding extends Problem {
  level: Level;
  /** The rule's name, for machines and for people who talk about it. */
  rule: string;
}

/** By file and place, as one would mend them. */
export const byPlace = (a: Finding, b: Finding): number =>
  a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
