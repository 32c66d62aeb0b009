import { fitTogether } from './fit-text.js';
import { type Area, boxOf, layOutPolicies } from './layout.js';
import { colours, type PlacedIcon, type PlacedTile } from './placed-tile.js';
import type { PolicyTile } from './rich-menu.js';
import { baselines, below, roomIn } from './text-block.js';
import type { TextLine } from './typeface.js';

const margin = 26;
const iconSize = 170;
const numberSize = 150;
/** Digits are this much lower than the icon beside them. */
const numberBaseline = margin + iconSize / 2 + numberSize * 0.37;
/** Share of the tile above the name, for number and icon. */
const headShare = 0.48;
const largestName = 108;

/** Number and icon above, the name below, all names in one size. */
export function placePolicies(tiles: readonly PolicyTile[]): PlacedTile[] {
  const placed = layOutPolicies(tiles).map(({ tile, area }) => ({ tile, box: boxOf(area) }));
  const nameBoxes = placed.map(({ box }) => below(box, box.height * headShare));
  const { size, lines } = fitTogether(
    tiles.map(({ choice }) => [choice.label]),
    roomIn(nameBoxes, margin, largestName),
  );
  return placed.map(({ tile, box }, at) => ({
    box,
    fill: tile.colour,
    border: tile.colour,
    icon: iconOf(tile, box),
    texts: [numberOf(tile, box), ...nameLines(lines[at] ?? [], size, box)],
  }));
}

const white = { anchor: 'start', colour: colours.white } as const;

const numberOf = ({ number }: PolicyTile, { x, y }: Area): TextLine => ({
  ...white,
  text: String(number),
  x: x + margin,
  y: y + numberBaseline,
  size: numberSize,
});

function nameLines(lines: readonly string[], size: number, box: Area): TextLine[] {
  const { y: top, height } = below(box, box.height * headShare);
  const ys = baselines(lines.length, size, { top, height: height - margin });
  return lines.map((text, at) => ({ ...white, text, x: box.x + margin, y: ys[at] ?? top, size }));
}

const iconOf = ({ icon }: PolicyTile, { x, y, width }: Area): PlacedIcon | undefined =>
  icon === undefined
    ? undefined
    : { path: icon, x: x + width - margin - iconSize, y: y + margin, size: iconSize, colour: colours.white };
