import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import { UnreadableSpreadsheetError } from './problems.js';

/** The whole knowledge takes some 8 MB unpacked; a file made to eat the memory takes far more. */
const mostUnpackedBytes = 100_000_000;

/**
 * The XML parts of an .xlsx file, by name. Our reader shows values only; merged cells and formulas show in the XML alone.
 * @throws {UnreadableSpreadsheetError} for what is no such file, and for one that unpacks to more than 100 MB.
 */
export function unzipXml(archive: Buffer): Map<string, string> {
  try {
    const files = unzipSync(archive, { filter: xmlWithin(mostUnpackedBytes) });
    return new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
  } catch (error) {
    throw new UnreadableSpreadsheetError(
      'このファイルは .xlsx として読めません。Excel で開き、「Excel ブック (.xlsx)」としてパスワードなしで保存してください。',
      { cause: error },
    );
  }
}

/** Counts what every part says of its size: no part is given more room than it says, here or by our reader. */
function xmlWithin(bytes: number): (file: UnzipFileInfo) => boolean {
  let left = bytes;
  return ({ name, originalSize }) => {
    left -= originalSize;
    if (left <= 0) throw new RangeError('too large');
    return /\.(xml|rels)$/.test(name);
  };
}
