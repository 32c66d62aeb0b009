import { menuSize } from './layout.js';
import { placePolicies } from './place-policies.js';
import { placeServices } from './place-services.js';
import type { PlacedIcon, PlacedTile } from './placed-tile.js';
import type { RichMenu } from './rich-menu.js';
import { fontAttributes, openSvg, svgText } from './typeface.js';

const background = '#e3ecec';
const corner = 32;
const borderWidth = 5;
const iconGrid = 24;

export const placeTiles = ({ policies, services }: RichMenu): PlacedTile[] => [
  ...placePolicies(policies),
  ...placeServices(services),
];

/** The picture of a menu as a PNG; the same menu gives the same bytes. */
export function drawMenu(menu: RichMenu): Buffer {
  return openSvg(svgOf(placeTiles(menu)))
    .render()
    .asPng();
}

const svgOf = (tiles: readonly PlacedTile[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${menuSize.width}" height="${menuSize.height}" ${fontAttributes}>` +
  `<rect width="100%" height="100%" fill="${background}"/>${tiles.map(tileOf).join('')}</svg>`;

const tileOf = ({ box, fill, border, icon, texts }: PlacedTile): string =>
  `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="${corner}" fill="${fill}" ` +
  `stroke="${border}" stroke-width="${borderWidth}"/>${icon ? iconOf(icon) : ''}${texts.map(svgText).join('')}`;

const iconOf = ({ path, x, y, size, colour }: PlacedIcon): string =>
  `<path d="${path}" transform="translate(${x} ${y}) scale(${size / iconGrid})" fill="none" stroke="${colour}" ` +
  `stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"/>`;
