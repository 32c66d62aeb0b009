import { readFileSync } from 'node:fs';
import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { parseOnce } from './content-memory.js';
import { ContentError, type Problem } from './errors.js';

/** A content file read and checked, which still knows where in the file each value stands. */
export interface ContentFile<T> {
  value: T;
  problemAt(path: readonly PropertyKey[], message: string): Problem;
}

/** Aliases are refused above this number: a "billion laughs" file must not eat the memory. */
const maxAliases = 20;

const japanese = z.locales.ja().localeError;

/**
 * Reads a YAML or JSON file (JSON is YAML) and checks it against `schema`.
 * @throws {ContentError} with file, line and column of every problem, in Japanese.
 */
export function readContentFile<T>(path: string, schema: z.ZodType<T>): ContentFile<T> {
  return parseOnce(path, readFileSync(path, 'utf8'), { schema, parse: parseContent });
}

/** As {@link readContentFile}, for text that is already in memory; `file` names it in the problems. */
export function parseContent<T>(file: string, text: string, schema: z.ZodType<T>): ContentFile<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problemAtOffset = (offset: number, message: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), message };
  };
  const problemAt = (at: readonly PropertyKey[], message: string) => problemAtOffset(offsetOf(document, at), message);

  if (document.errors.length > 0) {
    throw new ContentError(document.errors.map((error) => problemAtOffset(error.pos[0], syntaxAdvice(error.code))));
  }
  const parsed = schema.safeParse(toPlain(document, problemAt), { error: japanese });
  if (parsed.success) return { value: parsed.data, problemAt };
  throw new ContentError(
    parsed.error.issues.map((issue) =>
      problemAt(issue.path, `${issue.path.join('.') || 'ファイル全体'}: ${issue.message}`),
    ),
  );
}

function toPlain(document: Document, problemAt: ContentFile<unknown>['problemAt']): unknown {
  try {
    return document.toJS({ maxAliasCount: maxAliases });
  } catch {
    throw new ContentError([problemAt([], 'エイリアス（*名前）が多すぎます。同じ文はそのまま書いてください。')]);
  }
}

/** Where a value stands; of a value that is missing, where the nearest thing around it stands. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const key = keyOffset(document, path.slice(0, depth));
    if (key !== undefined) return key;
  }
  return 0;
}

function keyOffset(document: Document, path: readonly PropertyKey[]): number | undefined {
  const last = path.at(-1);
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (isMap(parent)) {
    const key = parent.items.find((pair) => isNode(pair.key) && String(pair.key) === String(last))?.key;
    return isNode(key) ? key.range?.[0] : undefined;
  }
  const node = document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

function syntaxAdvice(code: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return '同じ項目名が二つあります。片方を消すか、名前を直してください。';
    case 'TAB_AS_INDENT':
      return '行の始めにタブがあります。半角スペースに置きかえてください。';
    case 'BAD_INDENT':
      return '字下げ（行の始めのスペース）が合っていません。上の行とそろえてください。';
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR':
      return '引用符（"）の閉じ忘れ、または「:」の後のスペース忘れがあります。この行と前の行を見直してください。';
    default:
      return `YAML として読めません（${code}）。この行と前の行の記号・字下げを見直してください。`;
  }
}
