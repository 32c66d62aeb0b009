import { isScalar, type Node, Scalar } from 'yaml';

/** Values that can be written: a text, or a small map such as `{ reviewed: 2026-12-01 }`. */
export type YamlValue = string | Readonly<Record<string, string>>;

/** The line break that a file uses. */
export const lineBreakOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** A YAML text in double quotes, whatever is in it: JSON is YAML, but for a few characters that YAML reads otherwise. */
export const quoted = (value: string): string =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Whether a node is written over the lines below its key, as `>-` or `|`. */
export const blockStyle = (node: Node): boolean =>
  isScalar(node) && (node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL);

interface Place {
  value: YamlValue;
  /** What stands there now. */
  node: Node;
  /** Whether it stands between `{ }` or `[ ]`, where commas part values. */
  inFlow: boolean;
  /** The whole file. */
  text: string;
}

/** Writes a value in the style of the value that it replaces, where that style can hold it. */
export function renderLike({ value, node, inFlow, text }: Place): string {
  if (typeof value !== 'string') return renderMap(value);
  if (blockStyle(node) && fitsBlock(value)) return renderBlock(value, node, text);
  const tail = blockStyle(node) ? lineBreakOf(text) + blankTail(node, text) : '';
  // A comma parts nothing outside `{ }` and `[ ]`, but no plain text may begin with one.
  const asPlain = inFlow ? value : value.replaceAll(/(?!^),/g, '');
  if (isScalar(node) && node.type === Scalar.PLAIN && isPlain(asPlain)) return value;
  return quoted(value) + tail;
}

const renderMap = (value: Readonly<Record<string, string>>): string =>
  `{ ${Object.entries(value)
    .map(([key, text]) => `${key}: ${isPlain(text) || isDay(text) ? text : quoted(text)}`)
    .join(', ')} }`;

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Words that no YAML reader takes for anything but text, not even within `{ }`. */
const isPlain = (value: string): boolean =>
  /^[\p{L}][\p{L}\p{M}\p{N}（）「」、。・ーー’()/.! -]*$/u.test(value) &&
  !/\s$|^(true|false|null|yes|no|on|off|y|n)$/i.test(value);

/** Lines that a block keeps as they are: nothing invisible, no blank at an end or beginning, none empty. */
const fitsBlock = (value: string): boolean =>
  value.split('\n').every((line) => /^[\p{L}\p{M}\p{N}\p{P}\p{S} \u3000\u200d]+$/u.test(line) && line.trim() === line);

/** Keeps the indent, a comment behind the `>-` and blank lines below. */
function renderBlock(value: string, node: Node, text: string): string {
  const lineBreak = lineBreakOf(text);
  const [head = '', ...below] = sourceOf(node, text).split(/\r?\n/);
  const indent = below.map((line) => /^ +(?=\S)/.exec(line)?.[0]).find((found) => found !== undefined) ?? '    ';
  const lines = value.split('\n').map((line) => indent + line);
  const header = head.replace(/^[>|][-+\d]*/, lines.length > 1 ? '|-' : '>-');
  return [header, ...lines, ''].join(lineBreak) + blankTail(node, text);
}

/** Writes a value where none stands yet, behind a key that stands as deep as `indent`. */
export function renderNew(value: YamlValue, indent: string, lineBreak: string): string {
  if (typeof value !== 'string') return renderMap(value);
  if (isPlain(value)) return value;
  if (!fitsBlock(value)) return quoted(value);
  const lines = value.split('\n').map((line) => `${indent}  ${line}`);
  return [lines.length > 1 ? '|-' : '>-', ...lines].join(lineBreak);
}

const sourceOf = (node: Node, text: string): string => text.slice(node.range?.[0], node.range?.[1]);

/** The blank lines after a block's last line: YAML counts them to the block, a reader does not. */
export const blankTail = (node: Node, text: string): string => /\n(\s*)$/.exec(sourceOf(node, text))?.[1] ?? '';
