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
    case 'box': {
      const box = renderPressable(component.action, `flex-box flex-${component.layout}`, press);
      box.append(...component.contents.map((child) => renderComponent(child, press)));
      return box;
    }
    case 'text': {
      const text = create('div', 'flex-text');
      text.append(...pieces(component.text, keepTogether));
      return text;
    }
    case 'button': {
      const button = renderPressable(component.action, 'flex-button', press);
      button.textContent = component.label;
      return button;
    }
    case 'separator':
      return create('div', 'flex-separator');
  }
}
