import { type Document, isMap, isNode, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { z } from 'zod';
import type { ContentFile } from './content-file.js';
import { keysAt, schemaAdvice, unknownKeyAdvice } from './schema.js';
import { findSlips } from './slips.js';
import { syntaxAdvice } from './syntax.js';
import { ContentError, type Problem } from '../errors.js';

/** Aliases are refused above this number: a "billion laughs" file must not eat the memory. */
const maxAliases = 20;

/**
 * Parses YAML or JSON (JSON is YAML) and checks it against `schema`.
 * @throws {ContentError} with line and column of every problem, in Japanese; `file` names it there.
 */
export function parseContent<T>(file: string, text: string, schema: z.ZodType<T>): ContentFile<T> {
  const lines = new LineCounter();
  const document = parseYaml(file, text, lines);
  const problemAtOffset = (offset: number, message: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), message };
  };
  const problemAt = (at: readonly PropertyKey[], message: string) => problemAtOffset(offsetOf(document, at), message);

  if (document.errors.length > 0) {
    const found = document.errors.map((error) => problemAtOffset(placeOf(error, document), syntaxAdvice(error)));
    throw new ContentError(causesOf(found, file, text));
  }
  const parsed = schema.safeParse(toPlain(document, problemAt), { error: schemaAdvice });
  if (parsed.success) return { value: parsed.data, problemAt };
  const found = parsed.error.issues.flatMap((issue) => problemsOf(issue, schema, problemAt));
  throw new ContentError(causesOf(found, file, text));
}

/** A quote that nobody closes is noticed at the end of the file only; to be mended it is where it opens. */
function placeOf({ code, pos }: YAMLError, document: Document): number {
  let opening: number | undefined;
  if (code === 'MISSING_CHAR') {
    visit(document, {
      Scalar(_key, { range }) {
        if (range && range[0] < pos[0] && pos[0] <= range[1]) opening = range[0];
      },
    });
  }
  return opening ?? pos[0];
}

/** A slip of the keyboard explains what the parser and the schema only stumble over. */
function causesOf(found: readonly Problem[], file: string, text: string): readonly Problem[] {
  const slips = findSlips(file, text);
  return slips.length > 0 ? slips : found;
}

function problemsOf(
  issue: z.core.$ZodIssue,
  schema: z.core.$ZodType,
  problemAt: ContentFile<unknown>['problemAt'],
): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => problemAt([...issue.path, key], unknownKeyAdvice(key, known)));
  }
  return [problemAt(issue.path, `${issue.path.join('.') || 'ファイル全体'}: ${issue.message}`)];
}

/** Brackets nested by the thousand exhaust the parser's stack. */
function parseYaml(file: string, text: string, lineCounter: LineCounter): Document {
  try {
    return parseDocument(text, { lineCounter });
  } catch {
    throw new ContentError([
      { file, line: 1, column: 1, message: 'YAML として読めません。正しいファイルか、確かめてください。' },
    ]);
  }
}

function toPlain(document: Document, problemAt: ContentFile<unknown>['problemAt']): unknown {
  try {
    return document.toJS({ maxAliasCount: maxAliases });
  } catch (error) {
    const isUnknown = error instanceof Error && error.message.startsWith('Unresolved alias');
    throw new ContentError([
      problemAt(
        [],
        isUnknown
          ? '「*」で始まる文があります。文全体を「"」で囲んでください。'
          : 'エイリアス（*名前）が多すぎます。同じ文はそのまま書いてください。',
      ),
    ]);
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
