import { readFileSync, statSync } from 'node:fs';
import { ContentError, type Problem } from '../errors.js';

/** The largest content file is an eighth of this; what is larger was put here by mistake. */
const maxBytes = 1024 * 1024;

const encodingAdvice =
  '文字コードが UTF-8 ではありません（Shift_JIS などで保存されています）。メモ帳なら「名前を付けて保存」で「エンコード」を「UTF-8」にして保存し直してください。';

/**
 * Reads a text that people saved with whatever editor they have. A byte order mark is dropped.
 * @throws {ContentError} for a file that is too large, not readable or not UTF-8; the last with the place.
 */
export function readUtf8(file: string): string {
  const bytes = readBytes(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ContentError([{ file, ...firstBadPlace(bytes), message: encodingAdvice }]);
  }
}

function readBytes(file: string): Buffer {
  try {
    if (statSync(file).size > maxBytes) throw new ContentError([atStart(file, tooLarge)]);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof ContentError) throw error;
    throw new ContentError([
      atStart(file, 'ファイルを読めません。ファイルがあるか、読む権限があるか、確かめてください。'),
    ]);
  }
}

const tooLarge = `ファイルが大きすぎます（${maxBytes / 1024 / 1024}MBまで）。まちがったファイルを置いていないか、確かめてください。`;

const atStart = (file: string, message: string): Problem => ({ file, line: 1, column: 1, message });

/** Decoding leniently puts U+FFFD where the first bad byte is. */
function firstBadPlace(bytes: Buffer): Pick<Problem, 'line' | 'column'> {
  const lines = (new TextDecoder().decode(bytes).split('\uFFFD')[0] ?? '').split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
