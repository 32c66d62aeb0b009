import { isDeepStrictEqual } from 'node:util';
import { Document, isCollection, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import { newKeyIn } from './new-key.js';
import { blockStyle, lineBreakOf, quoted, renderLike, type YamlValue } from './yaml-text.js';

export type YamlPath = readonly (string | number)[];

export type YamlEdit =
  | { kind: 'set'; path: YamlPath; value: YamlValue }
  /** Adds a text at the end of the list at `path`; a list that is not there begins at the end of the file. */
  | { kind: 'append'; path: YamlPath; value: string };

/** A file whose form does not allow the edit; nothing was changed. */
export class YamlEditError extends Error {
  override readonly name = 'YamlEditError';

  constructor(path: YamlPath) {
    super(`「${path.join('.')}」は、ファイルの書き方が特別なため自動では直せません。ファイルを開いて直してください。`);
  }
}

interface Splice {
  start: number;
  end: number;
  text: string;
}

/**
 * Changes what `edits` name and nothing else: comments, order, quotes and line ends of all other lines stay byte for byte.
 * A place may be set once only.
 * A key that a map has not is added to it.
 * @throws {YamlEditError} if a place is missing or the result would not read back as meant.
 */
export function editYaml(text: string, edits: readonly YamlEdit[]): string {
  if (edits.length === 0) return text;
  const document = parseDocument(text);
  const changed = apply(text, splicesFor(document, text, edits));
  assertReadsAsMeant(document, changed, edits);
  return changed;
}

/** From the end, so that earlier places stay where they are; of equal places the first stays first. */
const apply = (text: string, splices: readonly Splice[]): string =>
  splices
    .toReversed()
    .sort((a, b) => b.start - a.start)
    .reduce((before, { start, end, text: put }) => before.slice(0, start) + put + before.slice(end), text);

function splicesFor(document: Document, text: string, edits: readonly YamlEdit[]): Splice[] {
  const takesLists = document.contents === null || isMap(document.contents);
  const begins = ({ kind, path }: YamlEdit) =>
    takesLists && kind === 'append' && path.length === 1 && !document.hasIn(path);
  const names = new Set(edits.filter(begins).map(({ path }) => String(path[0])));
  return [
    ...edits.filter((edit) => !begins(edit)).map((edit) => toSplice(document, text, edit)),
    ...[...names].map((name) =>
      newListSplice(
        text,
        name,
        edits.filter((edit) => begins(edit) && edit.path[0] === name),
      ),
    ),
  ];
}

function newListSplice(text: string, name: string, edits: readonly YamlEdit[]): Splice {
  const lineBreak = lineBreakOf(text);
  const items = edits.flatMap(({ value }) => (typeof value === 'string' ? [`  - ${quoted(value)}`] : []));
  const before = text === '' || text.endsWith('\n') ? '' : lineBreak;
  return at(text.length, before + [`${name}:`, ...items, ''].join(lineBreak));
}

const toSplice = (document: Document, text: string, edit: YamlEdit): Splice =>
  edit.kind === 'set' ? setSplice(document, text, edit) : appendSplice(document, text, edit);

function setSplice(document: Document, text: string, { path, value }: YamlEdit & { kind: 'set' }): Splice {
  const parent = document.getIn(path.slice(0, -1), true);
  const node = document.getIn(path, true);
  if (node === undefined) return newKeySplice(parent, text, { kind: 'set', path, value });
  if (!isNode(node) || !node.range) throw new YamlEditError(path);
  const [start, end] = node.range;
  const old = text.slice(start, end);
  if (isScalar(node) && node.value === value) return { start, end, text: old };
  // A collection that is no flow collection ends after its last line break, which belongs to the next line.
  const tail = isCollection(node) ? (/\s*$/.exec(old)?.[0] ?? '') : '';
  const inFlow = isCollection(parent) && parent.flow === true;
  return { start, end, text: renderLike({ value, node, inFlow, text }) + tail };
}

/** A language that an entry has not had yet. */
function newKeySplice(map: unknown, text: string, { path, value }: YamlEdit & { kind: 'set' }): Splice {
  const added = newKeyIn(map, { key: String(path.at(-1)), value, text });
  if (!added) throw new YamlEditError(path);
  return at(added.start, added.text);
}

function appendSplice(document: Document, text: string, { path, value }: YamlEdit & { kind: 'append' }): Splice {
  const list = document.getIn(path, true);
  const last = isSeq(list) ? list.items.at(-1) : undefined;
  if (!isSeq(list) || !list.range) throw new YamlEditError(path);
  if (last === undefined && list.flow) return at(list.range[0] + 1, quoted(value));
  if (!isNode(last) || !last.range) throw new YamlEditError(path);
  if (list.flow) return at(last.range[1], `, ${quoted(value)}`);

  const lineStart = text.lastIndexOf('\n', last.range[0] - 1) + 1;
  const indent = /^ */.exec(text.slice(lineStart))?.[0] ?? '';
  const item = `${indent}- ${quoted(value)}${lineBreakOf(text)}`;
  if (blockStyle(last)) return at(last.range[1], item);
  const lineEnd = text.indexOf('\n', last.range[1]);
  return lineEnd === -1 ? at(text.length, lineBreakOf(text) + item.trimEnd()) : at(lineEnd + 1, item);
}

const at = (start: number, text: string): Splice => ({ start, end: start, text });

/** The proof of every edit: the file holds what it held, with the edits and nothing else. */
function assertReadsAsMeant(before: Document, text: string, edits: readonly YamlEdit[]): void {
  const after = parseDocument(text);
  const meant = new Document(before.toJS() ?? {}, { aliasDuplicateObjects: false });
  for (const edit of edits) {
    if (edit.kind === 'set') meant.setIn(edit.path, meant.createNode(edit.value));
    else addTo(meant, edit.path, edit.value);
  }
  const first = edits[0]?.path ?? [];
  if (after.errors.length > 0 || !isDeepStrictEqual(after.toJS(), meant.toJS())) throw new YamlEditError(first);
}

function addTo(document: Document, path: YamlPath, value: string): void {
  if (!document.hasIn(path)) document.setIn(path, document.createNode([]));
  document.addIn(path, value);
}
