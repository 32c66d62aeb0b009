import { type Fields, numberOf, oneOf, textOf } from './fields.js';
import { aspectRatio, borderWidth, colour, imageWidth, length, spacing, textSize } from './flex-units.js';

/** CSS properties with their values; `undefined` leaves a property to the style sheet. */
export type Css = Readonly<Record<string, string | undefined>>;

export const layouts = ['vertical', 'horizontal', 'baseline'] as const;

export type Layout = (typeof layouts)[number];

/** Where a component stands: the box around it, and whether it is the first in it. */
export interface Place {
  layout: Layout;
  spacing: string | undefined;
  first: boolean;
}

const gravities = new Map([
  ['top', 'flex-start'],
  ['center', 'center'],
  ['bottom', 'flex-end'],
]);

export function placeCss(fields: Fields, place: Place): Css {
  const gap = spacing(fields.margin) ?? (place.first ? undefined : place.spacing);
  if (place.layout === 'vertical') return { 'margin-top': gap, flex: verticalFlex(fields) };
  return {
    'margin-left': gap,
    flex: horizontalFlex(fields),
    'align-self': gravities.get(textOf(fields.gravity) ?? ''),
  };
}

function verticalFlex(fields: Fields): string {
  const grow = numberOf(fields.flex) ?? (fields.type === 'filler' ? 1 : 0);
  return `${grow} 0 auto`;
}

/** Side by side, components share the width unless they have one of their own. */
function horizontalFlex(fields: Fields): string {
  const narrow = fields.type === 'icon' || fields.type === 'separator' || length(fields.width) !== undefined;
  const share = numberOf(fields.flex) ?? (narrow ? 0 : 1);
  return share === 0 ? '0 0 auto' : `${share} ${share} 0`;
}

export function boxCss(fields: Fields): Css {
  const border = borderWidth(fields.borderWidth);
  return {
    padding: spacing(fields.paddingAll),
    'padding-top': spacing(fields.paddingTop),
    'padding-bottom': spacing(fields.paddingBottom),
    'padding-left': spacing(fields.paddingStart),
    'padding-right': spacing(fields.paddingEnd),
    'background-color': colour(fields.backgroundColor),
    border: border === undefined ? undefined : `${border} solid ${colour(fields.borderColor) ?? 'currentcolor'}`,
    'border-radius': spacing(fields.cornerRadius),
    width: length(fields.width),
    'max-width': length(fields.maxWidth),
    height: length(fields.height),
    'max-height': length(fields.maxHeight),
    'justify-content': oneOf(
      ['center', 'flex-start', 'flex-end', 'space-between', 'space-around', 'space-evenly'],
      fields.justifyContent,
    ),
    'align-items': oneOf(['center', 'flex-start', 'flex-end'], fields.alignItems),
  };
}

export const spanCss = (fields: Fields): Css => ({
  'font-size': textSize(fields.size),
  'font-weight': fields.weight === 'bold' ? '700' : undefined,
  'font-style': oneOf(['italic'], fields.style),
  color: colour(fields.color),
  'text-decoration': oneOf(['underline', 'line-through'], fields.decoration),
});

export function textCss(fields: Fields): Css {
  const between = length(fields.lineSpacing);
  return {
    ...spanCss(fields),
    'text-align': oneOf(['start', 'center', 'end'], fields.align),
    'line-height': between === undefined ? undefined : `calc(1.4em + ${between})`,
    '-webkit-line-clamp': numberOf(fields.maxLines)?.toString(),
  };
}

export const imageCss = (fields: Fields): Css => ({
  width: imageWidth(fields.size) ?? '100px',
  'aspect-ratio': aspectRatio(fields.aspectRatio) ?? '1 / 1',
  'object-fit': fields.aspectMode === 'cover' ? 'cover' : 'contain',
  'background-color': colour(fields.backgroundColor),
});

export const iconCss = (fields: Fields): Css => ({
  height: textSize(fields.size) ?? '1rem',
  'aspect-ratio': aspectRatio(fields.aspectRatio) ?? '1 / 1',
});
