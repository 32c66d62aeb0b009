import { validateSignature } from '@line/bot-sdk';
import express, { type Request, type Response, Router } from 'express';
import { type LineEvent, parseCallback } from './events.js';

/** LINE's bodies are some kilobytes; anything above is refused before it is read. */
const maxBody = '1mb';

/** Where the events go. */
export interface EventReceiver {
  channelSecret: string;
  /** Resolves when the events are safe; LINE may be told so then. */
  receive(events: readonly LineEvent[]): Promise<void>;
}

/**
 * `POST /webhook`: stores the events, then tells LINE that they are ours. LINE gives up after 2 seconds, so nothing is
 * answered here; if they cannot be stored, LINE learns that too and may send them again.
 * https://developers.line.biz/en/docs/messaging-api/receiving-messages/
 */
export function webhookRoute(channel: EventReceiver): Router {
  const router = Router();
  router.post('/webhook', express.raw({ type: () => true, limit: maxBody }), (request, response) =>
    receive(request, response, channel),
  );
  return router;
}

async function receive(request: Request, response: Response, channel: EventReceiver): Promise<void> {
  const body: unknown = request.body;
  const raw = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
  const signature = request.get('x-line-signature');
  // The signature covers the bytes as they came: checked before anything is parsed.
  if (signature === undefined || !validateSignature(raw, channel.channelSecret, signature)) {
    response.status(401).json({ message: 'The signature is missing or wrong.' });
    return;
  }
  const events = parseCallback(parseJson(raw.toString('utf8')));
  if (events === undefined) {
    response.status(400).json({ message: 'The body is no LINE webhook.' });
    return;
  }
  await channel.receive(events);
  response.status(200).json({});
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
