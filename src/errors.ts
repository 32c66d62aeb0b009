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

/** The reader can mend it: the message says what is wrong, where, and what to do, and a stack would only hide it. */
export abstract class MendableError extends Error {}

/** Content that cannot be used; the start stops, or the content in use stays. */
export class ContentError extends MendableError {
  override readonly name = 'ContentError';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
  }
}

/** The environment is wrong. The message says which variable and what to do. */
export class ConfigError extends MendableError {
  override readonly name = 'ConfigError';
}
