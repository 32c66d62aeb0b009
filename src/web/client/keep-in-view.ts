/** Brings the start of the newest exchange to the top: a long card is read from its beginning, a short one ends at the bottom. */
export function createKeepInView(view: HTMLElement, log: HTMLElement): (newest: HTMLElement) => void {
  let newest: HTMLElement | undefined;
  const bringUp = (): void => {
    if (newest) view.scrollTo({ top: newest.offsetTop - marginPx });
  };
  // Fonts, quick replies and the keyboard of a telephone change the room after a message is there.
  const observer = new ResizeObserver(bringUp);
  observer.observe(view);
  observer.observe(log);
  // Whoever scrolls wants to read there.
  for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
    view.addEventListener(type, () => (newest = undefined), { passive: true });
  }
  return (element) => {
    newest = element;
    bringUp();
  };
}

const marginPx = 8;
