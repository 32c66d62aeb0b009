import { fitTogether } from './fit-text.js';
import { type Area, boxOf, layOutServices } from './layout.js';
import { colours, type PlacedTile } from './placed-tile.js';
import type { ServiceTile } from './rich-menu.js';
import { baselines, below, roomIn } from './text-block.js';
import type { TextLine } from './typeface.js';

const margin = 30;
const iconSize = 124;
const head = 24 + iconSize;
const largestText = 92;

/** An icon above, the words below in the middle, all in one size. */
export function placeServices(tiles: readonly ServiceTile[]): PlacedTile[] {
  const placed = layOutServices(tiles).map(({ tile, area }) => ({ tile, box: boxOf(area) }));
  const { size, lines } = fitTogether(
    tiles.map((tile) => tile.lines),
    roomIn(
      placed.map(({ box }) => below(box, head)),
      margin,
      largestText,
    ),
  );
  return placed.map(({ tile, box }, at) => ({
    box,
    fill: colours.white,
    border: colours.accent,
    icon: { path: tile.icon, ...iconPlace(box), size: iconSize, colour: colours.accent },
    texts: wordLines(lines[at] ?? [], size, box),
  }));
}

const iconPlace = ({ x, y, width }: Area) => ({ x: x + (width - iconSize) / 2, y: y + head - iconSize });

function wordLines(lines: readonly string[], size: number, box: Area): TextLine[] {
  const { y: top, height } = below(box, head);
  const ys = baselines(lines.length, size, { top, height: height - margin });
  const middle = { x: box.x + box.width / 2, anchor: 'middle' } as const;
  return lines.map((text, at) => ({
    ...middle,
    text,
    y: ys[at] ?? top,
    size,
    colour: at === 0 ? colours.ink : colours.quiet,
  }));
}
