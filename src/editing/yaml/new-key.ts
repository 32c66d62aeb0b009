import { isMap, isNode, type Node, type Pair, type YAMLMap } from 'yaml';
import { blankTail, blockStyle, lineBreakOf, quoted, renderNew, type YamlValue } from './yaml-text.js';

/** A key and its value, to be put somewhere into a file. */
export interface NewKey {
  start: number;
  text: string;
}

/**
 * Where a key that a map has not goes, below its last one, and what is to be written there. Undefined where there is no
 * such place.
 */
export function newKeyIn(
  map: unknown,
  { key, value, text }: { key: string; value: YamlValue; text: string },
): NewKey | undefined {
  if (!isMap(map)) return undefined;
  const last = lastPair(map);
  if (!last) return undefined;
  const lineBreak = lineBreakOf(text);
  if (map.flow) {
    const written = typeof value === 'string' ? quoted(value) : renderNew(value, '', lineBreak);
    return { start: last.end, text: `, ${key}: ${written}` };
  }
  const indent = ' '.repeat(last.keyStart - text.lastIndexOf('\n', last.keyStart - 1) - 1);
  const line = `${indent}${key}: ${renderNew(value, indent, lineBreak)}${lineBreak}`;
  return afterLine(last, line, text);
}

interface LastPair {
  keyStart: number;
  value: Node;
  /** Where the value ends; of a block, where the next line begins. */
  end: number;
}

function lastPair({ items }: YAMLMap): LastPair | undefined {
  const { key, value }: Partial<Pair> = items.at(-1) ?? {};
  return isNode(key) && key.range && isNode(value) && value.range
    ? { keyStart: key.range[0], value, end: value.range[1] }
    : undefined;
}

function afterLine({ value, end }: LastPair, line: string, text: string): NewKey {
  // Blocks and lists over several lines end with their last line break.
  if (text[end - 1] === '\n')
    return { start: blockStyle(value) ? end - blankTail(value, text).length : end, text: line };
  const lineEnd = text.indexOf('\n', end);
  if (lineEnd === -1) return { start: text.length, text: lineBreakOf(text) + line.trimEnd() };
  return { start: lineEnd + 1, text: line };
}
