import type { Action } from './action.js';
import type { Page } from './page.js';
import { ChatError, type PostTurn, type Turn } from './post-turn.js';
import type { QuickReplies } from './quick-replies.js';
import type { Transcript } from './transcript.js';
import type { Typing } from './typing.js';

export interface Chat {
  begin(): void;
  say(text: string): void;
  press(action: Action): void;
}

interface Parts {
  page: Page;
  postTurn: PostTurn;
  transcript: Transcript;
  quickReplies: QuickReplies;
  typing: Typing;
}

/** Shows what a person does at once and posts it in that order: one turn after the other. */
export function createChat({ page, postTurn, transcript, quickReplies, typing }: Parts): Chat {
  let queue = Promise.resolve();
  let waiting = 0;
  /** A second press of a button before its answer is a slip of the finger. */
  const pressed = new Set<Action>();

  const take = (turn: Turn, shown?: string, keepFocus = quickReplies.hasFocus()): Promise<void> => {
    const own = shown === undefined ? undefined : transcript.addOwn(shown, page.locale());
    if (keepFocus) own?.focus({ preventScroll: true });
    quickReplies.clear();
    typing.start(page.words().typing);
    waiting += 1;
    queue = queue.then(() => answer(turn, own, shown));
    return queue;
  };

  const answer = async (turn: Turn, own: HTMLElement | undefined, shown: string | undefined): Promise<void> => {
    try {
      const reply = await postTurn(turn);
      page.speak(reply.locale);
      transcript.addReply(reply, page.words(), press);
      if (waiting === 1) quickReplies.show(reply.quickReplies, press);
    } catch (error) {
      fail(error, own, () => {
        own?.remove();
        void take(turn, shown, true);
      });
    } finally {
      waiting -= 1;
      if (waiting === 0) typing.stop();
    }
  };

  const fail = (error: unknown, own: HTMLElement | undefined, retry: () => void): void => {
    const { tooFast, unreachable, retry: label } = page.words();
    const text = error instanceof ChatError && error.tooMany ? tooFast : unreachable;
    transcript.addFailure(own, { locale: page.locale(), text, label, retry });
  };

  const press = (action: Action): void => {
    if (action.kind === 'link' || pressed.has(action)) return;
    pressed.add(action);
    void take({ postback: action.data }, action.displayText).then(() => pressed.delete(action));
  };

  return {
    begin: () => void take({ follow: true }),
    say: (text) => void take({ text }, text),
    press,
  };
}
