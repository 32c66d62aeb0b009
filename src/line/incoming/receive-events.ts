import { createHash } from 'node:crypto';
import type { ReceivedEvent } from '../../inbox/inbox.js';
import type { OpenInbox } from '../../inbox/open-inbox.js';
import type { LineEvent } from './events.js';
import type { KeptEvent } from './kept-event.js';
import { parseEvent } from './parse-event.js';

/** Makes a keyed hash of an id that LINE gives. */
export type HashId = (kind: 'line' | 'line-message', id: string) => string;

interface Dependencies {
  inbox: Pick<OpenInbox<KeptEvent>, 'receive' | 'forget'>;
  hashId: HashId;
}

/**
 * Stores what LINE handed over and the bot has to do with. What was unsent, or written by somebody who left meanwhile,
 * is deleted before anybody answers it.
 */
export async function receiveEvents(events: readonly LineEvent[], { inbox, hashId }: Dependencies): Promise<void> {
  const received = events.flatMap((event) => {
    const payload = parseEvent(event);
    return payload ? [toReceived(event, payload, hashId)] : [];
  });
  for (const { payload, lane } of received) if (payload.kind === 'left') await inbox.forget({ lane });
  await inbox.receive(received);
  for (const { payload } of received) {
    if (payload.kind === 'unsent') await inbox.forget({ messageKey: hashId('line-message', payload.messageId) });
  }
}

function toReceived(event: LineEvent, payload: KeptEvent, hashId: HashId): ReceivedEvent<KeptEvent> {
  const id = eventId(event);
  const sender = event.source?.userId ?? event.source?.groupId ?? event.source?.roomId;
  const messageId = event.message?.id;
  return {
    id,
    lane: sender === undefined ? id : hashId('line', sender),
    at: event.timestamp,
    messageKey: messageId === undefined ? undefined : hashId('line-message', messageId),
    payload,
  };
}

/** Images sent together are one thing said, and are answered once. */
function eventId(event: LineEvent): string {
  const set = event.message?.imageSet?.id;
  if (set !== undefined) return `image-set:${set}`;
  return event.webhookEventId ?? createHash('sha256').update(JSON.stringify(event)).digest('base64url');
}
