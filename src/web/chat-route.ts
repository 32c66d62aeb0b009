import express, { type Request, type Response, Router } from 'express';
import { MemoryStore, rateLimit } from 'express-rate-limit';
import { z } from 'zod';
import { decodeAction } from '../conversation/action.js';
import type { Bot } from '../conversation/bot.js';
import type { Incoming } from '../conversation/turn.js';
import { renderReply } from '../line/render/render-reply.js';
import type { Logger } from '../logger.js';

/** As LINE's own limit for a text. */
const maxTextLength = 5_000;
const requestsPerMinute = 60;

const base = { conversation: z.uuid(), language: z.string().max(35).optional() };

const chatRequest = z.union([
  z.strictObject({ ...base, text: z.string().min(1).max(maxTextLength) }),
  z.strictObject({ ...base, postback: z.string().min(1).max(300) }),
  z.strictObject({ ...base, follow: z.literal(true) }),
]);

type ChatRequest = z.infer<typeof chatRequest>;

interface Dependencies {
  bot: Bot;
  personKey(conversation: string): string;
  log: Logger;
  /** Ends the counting of requests. */
  closed: AbortSignal;
}

/** `POST /api/chat`: the same bot as on LINE, answering with the very messages that LINE would get. */
export function chatRoute(dependencies: Dependencies): Router {
  const router = Router();
  const store = new MemoryStore();
  dependencies.closed.addEventListener('abort', () => store.shutdown());
  const limit = rateLimit({
    windowMs: 60_000,
    limit: requestsPerMinute,
    standardHeaders: true,
    legacyHeaders: false,
    store,
  });
  router.post('/api/chat', limit, express.json({ limit: '64kb' }), (request, response) =>
    answer(request, response, dependencies),
  );
  return router;
}

async function answer(request: Request, response: Response, { bot, personKey, log }: Dependencies): Promise<void> {
  const parsed = chatRequest.safeParse(request.body);
  if (!parsed.success) {
    response.status(400).json({ message: `The request is not a chat message: ${z.prettifyError(parsed.error)}` });
    return;
  }
  const chat = parsed.data;
  const person = {
    key: personKey(chat.conversation),
    profileLanguage: async () => chat.language,
  };
  const { reply, outcome } = await bot.respond(person, incomingOf(chat), { channel: 'web' });
  log.info({ event: 'web_turn', outcome, locale: reply.locale });
  response.json({ locale: reply.locale, messages: renderReply(reply) });
}

function incomingOf(chat: ChatRequest): Incoming {
  if ('text' in chat) return { kind: 'utterance', text: chat.text };
  if ('follow' in chat) return { kind: 'follow', returning: false };
  const action = decodeAction(chat.postback);
  return action ? { kind: 'action', action } : { kind: 'stale-button' };
}
