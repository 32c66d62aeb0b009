import { textOf } from './fields.js';

/**
 * LINE's words for sizes and their CSS values:
 * https://developers.line.biz/en/docs/messaging-api/flex-message-layout/
 */
const spacings = new Map(
  Object.entries({ none: '0', xs: '2px', sm: '4px', md: '8px', lg: '12px', xl: '16px', xxl: '20px' }),
);

const borderWidths = new Map(
  Object.entries({ none: '0', light: '0.5px', normal: '1px', medium: '2px', 'semi-bold': '3px', bold: '4px' }),
);

/** In rem, so that a person's own text size counts: 1rem is LINE's 16px. */
const textSizes = new Map(
  Object.entries({
    xxs: '0.6875rem',
    xs: '0.8125rem',
    sm: '0.875rem',
    md: '1rem',
    lg: '1.1875rem',
    xl: '1.375rem',
    xxl: '1.8125rem',
    '3xl': '2.1875rem',
    '4xl': '3rem',
    '5xl': '4.625rem',
  }),
);

const imageWidths = new Map(
  Object.entries({
    xxs: '40px',
    xs: '60px',
    sm: '80px',
    md: '100px',
    lg: '120px',
    xl: '140px',
    xxl: '160px',
    '3xl': '180px',
    '4xl': '200px',
    '5xl': '220px',
    full: '100%',
  }),
);

type Read = (value: unknown) => string | undefined;

const readLength =
  (words: ReadonlyMap<string, string>): Read =>
  (value) => {
    const text = textOf(value) ?? '';
    return words.get(text) ?? (/^\d+(\.\d+)?(px|%)$/.test(text) ? text : undefined);
  };

export const spacing = readLength(spacings);
export const borderWidth = readLength(borderWidths);
export const textSize = readLength(textSizes);
export const imageWidth = readLength(imageWidths);
export const length = readLength(new Map());

/** #RRGGBB or #RRGGBBAA, the only colours that LINE takes. */
export const colour: Read = (value) => /^#([0-9a-f]{6}|[0-9a-f]{8})$/i.exec(textOf(value) ?? '')?.[0];

export const aspectRatio: Read = (value) => {
  const [, width, height] = /^(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)$/.exec(textOf(value) ?? '') ?? [];
  return width === undefined || height === undefined ? undefined : `${width} / ${height}`;
};
