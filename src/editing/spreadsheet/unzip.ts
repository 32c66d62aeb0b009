import { inflateRawSync } from 'node:zlib';
import { UnreadableSpreadsheetError } from './problems.js';

/** The whole knowledge takes some 8 MB unpacked; a file made to eat the memory takes far more. */
const mostUnpackedBytes = 100_000_000;

const endSignature = 0x06_05_4b_50;
const entrySignature = 0x02_01_4b_50;

interface Packed {
  name: string;
  method: number;
  data: Buffer;
}

/**
 * The XML parts of an .xlsx file, by name. Our reader shows values only; merged cells and formulas show in the XML alone.
 * The format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12 and 4.3.16.
 * @throws {UnreadableSpreadsheetError} for what is no such file, and for one that unpacks to more than 100 MB.
 */
export function unzipXml(archive: Buffer): Map<string, string> {
  let left = mostUnpackedBytes;
  const parts = new Map<string, string>();
  try {
    for (const { name, method, data } of packedFiles(archive)) {
      const content = method === 0 ? data : inflateRawSync(data, { maxOutputLength: left });
      left -= content.length;
      if (left <= 0) throw new RangeError('too large');
      if (/\.(xml|rels)$/.test(name)) parts.set(name, content.toString('utf8'));
    }
  } catch (error) {
    throw new UnreadableSpreadsheetError(
      'このファイルは .xlsx として読めません。Excel で開き、「Excel ブック (.xlsx)」としてパスワードなしで保存してください。',
      { cause: error },
    );
  }
  return parts;
}

function* packedFiles(archive: Buffer): Generator<Packed> {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end === -1 || archive.readUInt32LE(end) !== endSignature) throw new RangeError('no ZIP archive');
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (archive.readUInt32LE(at) !== entrySignature) throw new RangeError('no entry where one should be');
    const nameEnd = at + 46 + archive.readUInt16LE(at + 28);
    yield {
      name: archive.toString('utf8', at + 46, nameEnd),
      method: archive.readUInt16LE(at + 10),
      data: dataAt(archive, archive.readUInt32LE(at + 42), archive.readUInt32LE(at + 20)),
    };
    at = nameEnd + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
}

function dataAt(archive: Buffer, header: number, length: number): Buffer {
  const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
  return archive.subarray(start, start + length);
}
