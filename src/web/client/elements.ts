import type { Css } from './flex-css.js';

/** An element of the page that must be there and of the expected kind. */
export function find<T extends Element>(selector: string, kind: new () => T): T {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`the page has no ${kind.name} at "${selector}"`);
  return element;
}

/** All text goes through `textContent`: nothing the server sends is ever read as HTML. */
export function create<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  text?: string,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

/** Property by property: the page's Content-Security-Policy forbids style attributes. */
export function applyCss(element: HTMLElement, css: Css): void {
  for (const [property, value] of Object.entries(css)) {
    if (value !== undefined) element.style.setProperty(property, value);
  }
}
