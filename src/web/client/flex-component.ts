import { type Action, parseAction } from './action.js';
import { type Fields, fieldsOf, listOf, oneOf, textOf } from './fields.js';
import { boxCss, colour, type Css, textCss } from './flex-css.js';

const layouts = ['vertical', 'horizontal'] as const;

type Layout = (typeof layouts)[number];

/** A part of a card, ready to be drawn: LINE's properties have become CSS. Only what our bot sends is known here. */
export type Component =
  | { kind: 'box'; layout: Layout; contents: readonly Component[]; action: Action | undefined; css: Css }
  | { kind: 'text'; text: string; css: Css }
  | { kind: 'button'; label: string; action: Action | undefined; css: Css }
  | { kind: 'separator'; css: Css };

/** A component of another kind is `undefined`: the rest of the card still makes sense. */
export function parseComponent(value: unknown): Component | undefined {
  const fields = fieldsOf(value);
  switch (fields.type) {
    case 'box':
      return parseBox(fields);
    case 'text':
      return { kind: 'text', text: textOf(fields.text) ?? '', css: textCss(fields) };
    case 'button':
      return parseButton(fields);
    case 'separator':
      return { kind: 'separator', css: { 'background-color': colour(fields.color) } };
    default:
      return undefined;
  }
}

const parseBox = (fields: Fields): Component => ({
  kind: 'box',
  layout: oneOf(layouts, fields.layout) ?? 'vertical',
  contents: listOf(fields.contents).flatMap((child) => parseComponent(child) ?? []),
  action: parseAction(fields.action),
  css: boxCss(fields),
});

const parseButton = (fields: Fields): Component => ({
  kind: 'button',
  label: textOf(fieldsOf(fields.action).label) ?? '',
  action: parseAction(fields.action),
  css: { color: colour(fields.color) },
});
