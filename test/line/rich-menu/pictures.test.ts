import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lineLimits } from '../../../src/line/limits.js';
import { drawMenu, placeTiles } from '../../../src/line/rich-menu/draw-menu.js';
import { fitTogether, lineHeight } from '../../../src/line/rich-menu/fit-text.js';
import { type Area, menuSize } from '../../../src/line/rich-menu/layout.js';
import type { PlacedTile } from '../../../src/line/rich-menu/placed-tile.js';
import { composeRichMenu, type RichMenu } from '../../../src/line/rich-menu/rich-menu.js';
import { inkOf, widthOf } from '../../../src/line/rich-menu/typeface.js';
import { realTexts } from '../../helpers/real-texts.js';
import { ja, locales } from '../../helpers/locales.js';

const menuIn = (locale: (typeof locales)[number]): RichMenu => composeRichMenu(locale, realTexts);

const inside = (inner: Area, outer: Area): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

const overlap = (a: Area, b: Area): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Where the ink of everything on a tile lies, by what it is. */
const inkOn = ({ texts, icon }: PlacedTile): { what: string; ink: Area }[] => [
  ...texts.map((line) => ({ what: line.text, ink: inkOf(line) ?? { x: NaN, y: NaN, width: NaN, height: NaN } })),
  ...(icon ? [{ what: 'icon', ink: { x: icon.x, y: icon.y, width: icon.size, height: icon.size } }] : []),
];

/** Relative luminance and contrast of WCAG 2. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(locales)('the picture of the menu in %s', (locale) => {
  const tiles = placeTiles(menuIn(locale));

  it('shows the number and the whole name of every policy, the languages, the contact and the help', () => {
    const shown = tiles.map(({ texts }) => texts.map(({ text }) => text).join('')).join('\n');
    const squeezed = shown.replaceAll(/\s/g, '');
    const { policies, services } = menuIn(locale);
    for (const { number, choice } of policies)
      expect(squeezed).toContain(`${number}${choice.label}`.replaceAll(' ', ''));
    for (const { lines } of services) expect(squeezed).toContain(lines.join('').replaceAll(' ', ''));
    expect(policies).toHaveLength(8);
    expect(services).toHaveLength(3);
  });

  it('keeps every word and icon inside its tile, and apart from the others', () => {
    for (const tile of tiles) {
      const items = inkOn(tile);
      expect(items.filter(({ ink }) => !inside(ink, tile.box)).map(({ what }) => what)).toEqual([]);
      const touching = items.flatMap((item, at) => items.slice(at + 1).filter((other) => overlap(item.ink, other.ink)));
      expect(touching.map(({ what }) => what)).toEqual([]);
    }
  });

  it('has letters of 10 points or more on a phone of 375 points', () => {
    const smallest = Math.min(...tiles.flatMap(({ texts }) => texts.map(({ size }) => size)));
    expect((smallest * 375) / menuSize.width).toBeGreaterThanOrEqual(10);
  });

  it('has the contrast of WCAG AA', () => {
    const ratios = tiles.flatMap(({ fill, texts, icon }) =>
      [...texts.map(({ colour }) => colour), ...(icon ? [icon.colour] : [])].map((colour) => contrast(fill, colour)),
    );
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
  });

  it('is a PNG that LINE takes', () => {
    const png = drawMenu(menuIn(locale));
    const { bytes, leastWidth, mostWidth, leastHeight, leastAspect } = lineLimits.richMenuImage;
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect({ width, height }).toEqual(menuSize);
    expect(png.length).toBeLessThan(bytes);
    expect(width).toBeGreaterThanOrEqual(leastWidth);
    expect(width).toBeLessThanOrEqual(mostWidth);
    expect(height).toBeGreaterThanOrEqual(leastHeight);
    expect(width / height).toBeGreaterThanOrEqual(leastAspect);
  });
});

it('draws the same menu as the same bytes, by which set-up tells that nothing changed', () => {
  expect(drawMenu(menuIn(ja)).equals(drawMenu(menuIn(ja)))).toBe(true);
});

describe('text on a tile', () => {
  const room = { width: 560, height: 300, largest: 108 };

  it('breaks between words and keeps the lines of like length', () => {
    expect(fitTogether([['Phúc lợi và y tế']], room).lines).toEqual([['Phúc lợi', 'và y tế']]);
    expect(fitTogether([['歴史・文化・環境']], room).lines).toEqual([['歴史・', '文化・環境']]);
  });

  it('gives all texts one size', () => {
    const { size } = fitTogether([['Administração'], ['Sim']], room);
    expect(size).toBe(fitTogether([['Administração']], room).size);
    expect(size).toBeLessThan(fitTogether([['Sim']], room).size);
  });

  it('fits any name that staff can write, without losing a letter', () => {
    const letter = fc.constantFrom(...('産業ー・ｗWw あẾg&<"\u0007👨‍👩‍👧'.match(/./gsu) ?? []));
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1, maxLength: 20 }), (letters) => {
        const name = letters.join('');
        const { size, lines } = fitTogether([[name]], room);
        const [fitted = []] = lines;
        expect(fitted.join('').replaceAll(/\s/g, '')).toBe(name.replaceAll(/\s/g, ''));
        expect(fitted.length * size * lineHeight).toBeLessThanOrEqual(room.height);
        for (const line of fitted) expect(widthOf(line) * size).toBeLessThanOrEqual(room.width);
      }),
      { numRuns: 12 },
    );
  });
});
