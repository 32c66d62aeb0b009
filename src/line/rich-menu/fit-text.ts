import { widthOf } from './typeface.js';

/** Room for text; the sizes are font sizes in pixels. */
export interface Room {
  width: number;
  height: number;
  largest: number;
}

/** Below this nobody reads a word on a phone; only a text that would not fit otherwise gets smaller. */
const smallestReadable = 60;
const sizeStep = 2;

/** Diacritics of Vietnamese capitals stand high. */
export const lineHeight = 1.22;

export interface FittedTexts {
  size: number;
  /** Per text, its lines. */
  lines: string[][];
}

/**
 * One font size for all texts, the largest at which each fits into its room. A text is a list of paragraphs.
 * Lines break between words; inside a word only where nothing else fits, so that no text is ever cut.
 */
export function fitTogether(texts: readonly (readonly string[])[], room: Room): FittedTexts {
  for (let size = room.largest; size > sizeStep; size -= sizeStep) {
    const width = room.width / size;
    const inWords = size < smallestReadable;
    const lines = texts.map((paragraphs) =>
      paragraphs.flatMap((text) => wrapEvenly(inWords ? charactersOf(text) : wordsOf(text), width)),
    );
    if (lines.every((each) => fits(each, size, room))) return { size, lines };
  }
  throw new Error(`no font size fits these texts: ${JSON.stringify(texts)}`);
}

const fits = (lines: readonly string[], size: number, room: Room): boolean =>
  lines.length * size * lineHeight <= room.height && lines.every((line) => widthOf(line) * size <= room.width);

/** In ems. */
const widthStep = 0.25;

/** No more lines than needed, and those of like length: a short word alone on the last line reads badly. */
function wrapEvenly(pieces: readonly string[], width: number): string[] {
  const needed = wrap(pieces, width);
  for (let narrower = width / needed.length; narrower < width; narrower += widthStep) {
    const lines = wrap(pieces, narrower);
    if (lines.length === needed.length && lines.every((line) => widthOf(line) <= narrower)) return lines;
  }
  return needed;
}

/** Greedy; `width` in ems. */
function wrap(pieces: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = `${lines.at(-1) ?? ''}${piece}`;
    if (lines.length > 0 && widthOf(longer.trim()) <= width) lines.splice(-1, 1, longer);
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}

/** What stays together on a line: words with the blank or the Japanese dot behind them. */
const wordsOf = (text: string): string[] => text.trim().match(/[^\s・、]+[\s・、]*|[・、]+\s*/gu) ?? [];

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

const charactersOf = (text: string): string[] => [...graphemes.segment(text.trim())].map(({ segment }) => segment);
