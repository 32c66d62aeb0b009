import type { Icon } from './icons.js';
import type { Area } from './layout.js';
import type { TextLine } from './typeface.js';

/** A tile with everything on it in its place. */
export interface PlacedTile {
  box: Area;
  fill: string;
  border: string;
  icon: PlacedIcon | undefined;
  texts: readonly TextLine[];
}

export interface PlacedIcon {
  path: Icon;
  x: number;
  y: number;
  /** Width and height. */
  size: number;
  colour: string;
}

/** WCAG AA: white on the policies' colours and the others on white have 4.5:1 or more. */
export const colours = { white: '#ffffff', ink: '#12343b', quiet: '#3f5459', accent: '#0f5c5c' } as const;
