import { type Action, parseAction } from './action.js';
import { type Fields, fieldsOf, listOf, oneOf, textOf } from './fields.js';
import {
  boxCss,
  type Css,
  iconCss,
  imageCss,
  type Layout,
  layouts,
  type Place,
  placeCss,
  spanCss,
  textCss,
} from './flex-css.js';
import { colour, spacing } from './flex-units.js';

export interface Span {
  text: string;
  css: Css;
}

/** A part of a card, ready to be drawn: LINE's properties have become CSS. */
export type Component =
  | { kind: 'box'; layout: Layout; contents: readonly Component[]; action: Action | undefined; css: Css }
  | { kind: 'text'; spans: readonly Span[]; wrap: boolean; action: Action | undefined; css: Css }
  | { kind: 'button'; label: string; look: ButtonLook; low: boolean; action: Action | undefined; css: Css }
  | { kind: 'image'; url: string; action: Action | undefined; css: Css }
  | { kind: 'separator' | 'filler'; css: Css };

const buttonLooks = ['primary', 'secondary', 'link'] as const;

export type ButtonLook = (typeof buttonLooks)[number];

/** A component of an unknown kind is `undefined`: LINE adds kinds, and the rest of the card still makes sense. */
export function parseComponent(value: unknown, place: Place): Component | undefined {
  const fields = fieldsOf(value);
  const css = placeCss(fields, place);
  switch (fields.type) {
    case 'box':
      return parseBox(fields, css);
    case 'text':
      return parseText(fields, css);
    case 'button':
      return parseButton(fields, css);
    case 'image':
      return parseImage(fields, { ...css, ...imageCss(fields) });
    case 'icon':
      return parseImage(fields, { ...css, ...iconCss(fields) });
    case 'separator':
      return { kind: 'separator', css: { ...css, 'background-color': colour(fields.color) } };
    case 'filler':
      return { kind: 'filler', css };
    default:
      return undefined;
  }
}

function parseBox(fields: Fields, css: Css): Component {
  const layout = oneOf(layouts, fields.layout) ?? 'vertical';
  const contents = listOf(fields.contents).flatMap((child, index) => {
    const place = { layout, spacing: spacing(fields.spacing), first: index === 0 };
    return parseComponent(child, place) ?? [];
  });
  // A button inside a button cannot be reached by keyboard; the inner one is the more exact.
  const action = contents.some(canBePressed) ? undefined : parseAction(fields.action);
  return { kind: 'box', layout, contents, action, css: { ...css, ...boxCss(fields) } };
}

function canBePressed(component: Component): boolean {
  if (component.kind === 'box' && component.contents.some(canBePressed)) return true;
  return 'action' in component && component.action !== undefined;
}

function parseText(fields: Fields, css: Css): Component {
  const spans = listOf(fields.contents).map((value) => {
    const span = fieldsOf(value);
    return { text: textOf(span.text) ?? '', css: spanCss(span) };
  });
  return {
    kind: 'text',
    spans: spans.length > 0 ? spans : [{ text: textOf(fields.text) ?? '', css: {} }],
    wrap: fields.wrap === true,
    action: parseAction(fields.action),
    css: { ...css, ...textCss(fields) },
  };
}

function parseButton(fields: Fields, css: Css): Component {
  const look = oneOf(buttonLooks, fields.style) ?? 'link';
  return {
    kind: 'button',
    label: textOf(fieldsOf(fields.action).label) ?? '',
    look,
    low: fields.height === 'sm',
    action: parseAction(fields.action),
    css: { ...css, [look === 'link' ? 'color' : 'background-color']: colour(fields.color) },
  };
}

function parseImage(fields: Fields, css: Css): Component | undefined {
  const url = textOf(fields.url) ?? '';
  if (!url.startsWith('https://')) return undefined;
  return { kind: 'image', url, action: parseAction(fields.action), css };
}
