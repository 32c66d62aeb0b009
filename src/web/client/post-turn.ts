import { parseReply, type Reply } from './message.js';

/** What a person did. */
export type Turn = { text: string } | { postback: string } | { follow: true };

export type PostTurn = (turn: Turn) => Promise<Reply>;

export class ChatError extends Error {
  override readonly name = 'ChatError';

  constructor(readonly tooMany: boolean) {
    super(tooMany ? 'the server asks to wait' : 'the server gave no reply');
  }
}

/** Longer than the server ever needs; a telephone without reception must not wait for ever. */
const timeoutMs = 20_000;
const tooManyRequests = 429;

export function createPostTurn(conversation: string, language: string): PostTurn {
  return async (turn) => {
    const response = await post({ conversation, language, ...turn });
    if (!response.ok) throw new ChatError(response.status === tooManyRequests);
    const reply = parseReply(await response.json());
    if (reply === undefined) throw new ChatError(false);
    return reply;
  };
}

const post = (body: object): Promise<Response> =>
  fetch('/api/chat', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(timeoutMs),
  });
