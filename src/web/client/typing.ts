export interface Typing {
  start(text: string): void;
  stop(): void;
}

/** Quick replies need no announcement: a screen reader would only talk over the answer. */
const announceAfterMs = 1000;

/** Dots for the eye at once, a word for the ear when it takes long. */
export function createTyping(dots: HTMLElement, status: HTMLElement): Typing {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    start(text) {
      dots.hidden = false;
      clearTimeout(timer);
      timer = setTimeout(() => {
        status.textContent = text;
      }, announceAfterMs);
    },
    stop() {
      clearTimeout(timer);
      dots.hidden = true;
      status.textContent = '';
    },
  };
}
