import { MendableError } from '../../errors.js';

/** Setting up the channel failed. The message says what was tried, what LINE answered and what to do. */
export class LineSetupError extends MendableError {
  override readonly name = 'LineSetupError';
}
