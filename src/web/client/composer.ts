/** The form at the bottom. */
export interface ComposerElements {
  form: HTMLFormElement;
  input: HTMLTextAreaElement;
}

export function createComposer({ form, input }: ComposerElements, say: (text: string) => void): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (text === '') return;
    input.value = '';
    fitHeight(input);
    say(text);
  });
  input.addEventListener('keydown', (event) => {
    if (!sends(event)) return;
    event.preventDefault();
    form.requestSubmit();
  });
  input.addEventListener('input', () => fitHeight(input));
}

/** Enter that picks a word of a Japanese or Vietnamese input method is not meant for us. */
function sends(event: KeyboardEvent): boolean {
  // Safari ends the composition before it tells of the key; only the old key code is left to see it by.
  const composing = event.isComposing || event.keyCode === imeKeyCode;
  return event.key === 'Enter' && !event.shiftKey && !composing;
}

const imeKeyCode = 229;

/** The style sheet sets the largest height; beyond it the text scrolls. */
function fitHeight(input: HTMLTextAreaElement): void {
  input.style.height = 'auto';
  input.style.height = `${input.scrollHeight}px`;
}
