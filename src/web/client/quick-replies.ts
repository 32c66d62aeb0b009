import type { Action } from './action.js';
import { type Press, renderPressable } from './render-pressable.js';

export interface QuickReplies {
  show(actions: readonly Action[], press: Press): void;
  clear(): void;
  hasFocus(): boolean;
}

export function createQuickReplies(row: HTMLElement): QuickReplies {
  const show = (actions: readonly Action[], press: Press): void => {
    row.replaceChildren(...actions.map((action) => renderQuickReply(action, press)));
    row.hidden = actions.length === 0;
    row.scrollLeft = 0;
  };
  return {
    show,
    clear: () => show([], () => undefined),
    hasFocus: () => row.contains(document.activeElement),
  };
}

function renderQuickReply(action: Action, press: Press): HTMLElement {
  const button = renderPressable(action, 'quick-reply', press);
  // A page has room for what a phone's button has not.
  button.textContent = action.kind === 'postback' ? (action.displayText ?? action.label) : action.label;
  return button;
}
