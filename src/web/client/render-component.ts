import { applyCss, create } from './elements.js';
import type { Component } from './flex-component.js';
import { keepTogether, pieces } from './phone-numbers.js';
import { type Press, renderPressable } from './render-pressable.js';

export function renderComponent(component: Component, press: Press): HTMLElement {
  const element = drawComponent(component, press);
  applyCss(element, component.css);
  return element;
}

function drawComponent(component: Component, press: Press): HTMLElement {
  switch (component.kind) {
    case 'box':
      return drawBox(component, press);
    case 'text':
      return drawText(component, press);
    case 'button':
      return drawButton(component, press);
    case 'image':
      return drawImage(component, press);
    case 'separator':
    case 'filler':
      return create('div', `flex-${component.kind}`);
  }
}

type Kind<K extends Component['kind']> = Extract<Component, { kind: K }>;

function drawBox({ layout, contents, action }: Kind<'box'>, press: Press): HTMLElement {
  const box = renderPressable(action, `flex-box flex-${layout}`, press);
  box.append(...contents.map((child) => renderComponent(child, press)));
  return box;
}

function drawText({ spans, wrap, action, css }: Kind<'text'>, press: Press): HTMLElement {
  const shape = wrap ? 'flex-wrapped' : 'flex-single-line';
  const clamped = css['-webkit-line-clamp'] === undefined ? '' : ' flex-clamped';
  const text = renderPressable(action, `flex-text ${shape}${clamped}`, press);
  for (const span of spans) {
    const element = create('span', '');
    element.append(...pieces(span.text, keepTogether));
    applyCss(element, span.css);
    text.append(element);
  }
  return text;
}

function drawButton({ label, look, low, action }: Kind<'button'>, press: Press): HTMLElement {
  const button = renderPressable(action, `flex-button flex-${look}${low ? ' flex-low' : ''}`, press);
  button.textContent = label;
  return button;
}

function drawImage({ url, action, css }: Kind<'image'>, press: Press): HTMLElement {
  const image = create('img', 'flex-image');
  image.src = url;
  image.alt = action?.label ?? '';
  image.loading = 'lazy';
  if (action === undefined) return image;
  applyCss(image, { ...css, 'margin-top': '0', 'margin-left': '0', width: '100%' });
  const frame = renderPressable(action, 'flex-frame', press);
  frame.append(image);
  return frame;
}
