import { validateSignature } from '@line/bot-sdk';
import express, { type Request, type Response, Router } from 'express';
import type { LineEvent } from './events.js';
import { parseCallback } from './events.js';

/** Remembers which events were taken: LINE sends some twice, with and without saying so. */
export interface SeenEvents {
  /** True the first time an id comes, false ever after. */
  claim(eventId: string): Promise<boolean>;
  forgetOld(): Promise<void>;
}

/** LINE's bodies are some kilobytes; anything above is refused before it is read. */
const maxBody = '1mb';

/**
 * `POST /webhook`: answers LINE at once and hands each event on.
 * LINE gives up after 2 seconds, so nothing is waited for here.
 * https://developers.line.biz/en/docs/messaging-api/receiving-messages/
 */
export function webhookRoute(channelSecret: string, take: (event: LineEvent) => void): Router {
  const router = Router();
  router.post('/webhook', express.raw({ type: () => true, limit: maxBody }), (request, response) => {
    receive(request, response, channelSecret, take);
  });
  return router;
}

function receive(request: Request, response: Response, channelSecret: string, take: (event: LineEvent) => void): void {
  const body: unknown = request.body;
  const raw = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
  const signature = request.get('x-line-signature');
  // The signature covers the bytes as they came: checked before anything is parsed.
  if (signature === undefined || !validateSignature(raw, channelSecret, signature)) {
    response.status(401).json({ message: 'The signature is missing or wrong.' });
    return;
  }
  const events = parseCallback(parseJson(raw.toString('utf8')));
  if (events === undefined) {
    response.status(400).json({ message: 'The body is no LINE webhook.' });
    return;
  }
  response.status(200).json({});
  for (const event of events) take(event);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
