import { type Fields, oneOf, textOf } from './fields.js';

/** CSS properties with their values; `undefined` leaves a property to the style sheet. */
export type Css = Readonly<Record<string, string | undefined>>;

/**
 * LINE's words for lengths and their CSS values: https://developers.line.biz/en/docs/messaging-api/flex-message-layout/
 * In rem for texts, so that a person's own text size counts: 1rem is LINE's 16px.
 */
const textSizes = new Map(
  Object.entries({
    xs: '0.8125rem',
    sm: '0.875rem',
    md: '1rem',
    lg: '1.1875rem',
    xl: '1.375rem',
    xxl: '1.8125rem',
  }),
);
const spacings = new Map(
  Object.entries({ none: '0', xs: '2px', sm: '4px', md: '8px', lg: '12px', xl: '16px', xxl: '20px' }),
);

type Read = (value: unknown) => string | undefined;

const length: Read = (value) => /^\d+(\.\d+)?px$/.exec(textOf(value) ?? '')?.[0];
const spacing: Read = (value) => spacings.get(textOf(value) ?? '') ?? length(value);

/** #RRGGBB, the only colours that are sent. */
export const colour: Read = (value) => /^#[0-9a-f]{6}$/i.exec(textOf(value) ?? '')?.[0];

export const boxCss = (fields: Fields): Css => ({
  'margin-top': spacing(fields.margin),
  gap: spacing(fields.spacing),
  padding: spacing(fields.paddingAll),
  'background-color': colour(fields.backgroundColor),
  'border-radius': spacing(fields.cornerRadius),
  'justify-content': oneOf(['center'], fields.justifyContent),
});

export function textCss(fields: Fields): Css {
  const between = length(fields.lineSpacing);
  return {
    'font-size': textSizes.get(textOf(fields.size) ?? ''),
    'font-weight': fields.weight === 'bold' ? '700' : undefined,
    color: colour(fields.color),
    'text-align': oneOf(['center'], fields.align),
    'line-height': between === undefined ? undefined : `calc(1.4em + ${between})`,
  };
}
