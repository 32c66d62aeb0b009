import { createRequire } from 'node:module';
import { type BBox, Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';

/** The one typeface of the menus: a machine's own fonts would give another picture on every machine. */
const fontFile = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf',
);

export const fontAttributes = 'font-family="Noto Sans JP" font-weight="700"';

const options: ResvgRenderOptions = {
  font: { loadSystemFonts: false, fontFiles: [fontFile], defaultFontFamily: 'Noto Sans JP' },
};

export const openSvg = (svg: string): Resvg => new Resvg(svg, options);

/** A line of text; `y` is its baseline. */
export interface TextLine {
  text: string;
  x: number;
  y: number;
  size: number;
  anchor: 'start' | 'middle' | 'end';
  colour: string;
}

export const svgText = ({ text, x, y, size, anchor, colour }: TextLine): string =>
  `<text x="${x}" y="${y}" font-size="${size}" text-anchor="${anchor}" fill="${colour}">${escapeXml(text)}</text>`;

/** Where the ink of a line lies; a line without ink has no place. */
export function inkOf(line: TextLine): BBox | undefined {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9999" height="9999" ${fontAttributes}>${svgText(line)}</svg>`;
  return openSvg(svg).getBBox();
}

const measuredSize = 100;
const widths = new Map<string, number>();

/** In ems: multiply by the font size. */
export function widthOf(text: string): number {
  const known = widths.get(text);
  if (known !== undefined) return known;
  const line: TextLine = { text, x: 0, y: 500, size: measuredSize, anchor: 'start', colour: '#000000' };
  const width = (inkOf(line)?.width ?? 0) / measuredSize;
  widths.set(text, width);
  return width;
}

/** Characters that XML 1.0 has no way to write would make the whole picture unreadable. */
const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
