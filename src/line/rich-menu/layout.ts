/** In pixels of the picture, from its top left. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A tile and the area that reacts when one taps it. */
export interface InPlace<Tile> {
  tile: Tile;
  area: Area;
}

/** The largest picture that LINE takes at this shape; phones show it about 375 to 430 points wide. */
export const menuSize = { width: 2500, height: 1686 } as const;

const policyColumns = 4;
const serviceRowHeight = 406;
const policiesHeight = menuSize.height - serviceRowHeight;

/** Rows of four. With the services below they fill the picture: there is no dead spot to tap. */
export function layOutPolicies<Tile>(tiles: readonly Tile[]): InPlace<Tile>[] {
  const rows = Math.ceil(tiles.length / policyColumns);
  return tiles.map((tile, at) => {
    const across = slice(menuSize.width, policyColumns, at % policyColumns);
    const down = slice(policiesHeight, rows, Math.floor(at / policyColumns));
    return { tile, area: { x: across.from, y: down.from, width: across.length, height: down.length } };
  });
}

export function layOutServices<Tile>(tiles: readonly Tile[]): InPlace<Tile>[] {
  return tiles.map((tile, at) => {
    const across = slice(menuSize.width, tiles.length, at);
    return { tile, area: { x: across.from, y: policiesHeight, width: across.length, height: serviceRowHeight } };
  });
}

/** Whole pixels that meet without gap or overlap, although 2500 is no multiple of 3. */
function slice(total: number, parts: number, at: number): { from: number; length: number } {
  const from = Math.round((total * at) / parts);
  return { from, length: Math.round((total * (at + 1)) / parts) - from };
}

const gap = 8;

/** What is drawn of an area: all but the gap to its neighbours. */
export const boxOf = ({ x, y, width, height }: Area): Area => ({
  x: x + gap,
  y: y + gap,
  width: width - 2 * gap,
  height: height - 2 * gap,
});
