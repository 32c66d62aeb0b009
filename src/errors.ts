/** A place in a content file, counted from 1 as editors count. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  /** In Japanese: what is wrong and what to do. Clerks read it. */
  message: string;
}

export const describeProblem = ({ file, line, column, message }: Problem): string =>
  `${file}:${line}:${column}: ${message}`;

/** Content that cannot be used; the start stops, or the content in use stays. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
  }
}

/** The environment is wrong. The message says which variable and what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
