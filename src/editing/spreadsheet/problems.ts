import { MendableError } from '../../errors.js';

/** Something in a spreadsheet that cannot be taken over. */
export interface CellProblem {
  sheet: string;
  /** "C5"; undefined if the whole sheet is meant. */
  cell: string | undefined;
  /** In Japanese: what is wrong and what to do. */
  message: string;
}

const describe = ({ sheet, cell, message }: CellProblem): string =>
  `「${sheet}」シート${cell === undefined ? '' : ` ${cell}`}: ${message}`;

/** More would scroll the first ones away. */
const mostShown = 100;

/** A spreadsheet that was refused as a whole; nothing was changed. */
export class SpreadsheetError extends MendableError {
  override readonly name = 'SpreadsheetError';

  constructor(readonly problems: readonly CellProblem[]) {
    super(
      [
        `表に間違いが${problems.length}か所あるため、何も取り込みませんでした。直してから、もう一度取り込んでください。`,
        ...problems.slice(0, mostShown).map(describe),
        ...(problems.length > mostShown ? [`ほか${problems.length - mostShown}か所`] : []),
      ].join('\n'),
    );
  }
}

/** A file that is no spreadsheet of ours, or cannot be read at all. */
export class UnreadableSpreadsheetError extends MendableError {
  override readonly name = 'UnreadableSpreadsheetError';
}

/** The disk failed in the middle: some files are new, some are as they were, none is broken. */
export class PartlyWrittenError extends MendableError {
  override readonly name = 'PartlyWrittenError';

  constructor(done: readonly string[], failed: string, cause: unknown) {
    super(
      `${failed} に書きこめませんでした。書きこんだファイル: ${done.join('、') || 'なし'}。原因を直してから、同じ表をもう一度取り込んでください。`,
      { cause },
    );
  }
}
