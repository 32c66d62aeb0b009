/** Why a change cannot be made; the console has the words for it. */
export type RefusalReason =
  /** Nobody ticked or typed anything new. */
  | 'nothing-changes'
  /** The entry was deleted or renamed. */
  | 'no-such-entry'
  /** Its file is written in a way that cannot be edited safely. */
  | 'unusual-file'
  /** Somebody else changed the file since the preview was made. */
  | 'changed-meanwhile';

/** A change that is not made; nothing was written. */
export class ChangeRefusedError extends Error {
  override readonly name = 'ChangeRefusedError';

  constructor(readonly reason: RefusalReason) {
    super(`The change was refused: ${reason}.`);
  }
}
