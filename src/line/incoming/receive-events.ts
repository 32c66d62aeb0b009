import { createHash } from 'node:crypto';
import type { Inbox, ReceivedEvent } from '../inbox.js';
import type { LineEvent } from './events.js';
import { parseEvent } from './parse-event.js';

/** Makes a keyed hash of an id that LINE gives. */
export type HashId = (kind: 'line' | 'line-message', id: string) => string;

interface Dependencies {
  inbox: Pick<Inbox, 'receive' | 'forget'>;
  hashId: HashId;
}

/**
 * Stores what LINE handed over. What asks nothing of the bot, talk in groups above all, is not stored at all.
 * What was unsent, or written by somebody who left meanwhile, is deleted before anybody answers it.
 */
export async function receiveEvents(events: readonly LineEvent[], { inbox, hashId }: Dependencies): Promise<void> {
  const ours = events.filter(concernsUs).map((event) => toReceived(event, hashId));
  for (const { event, lane } of ours) if (event.type === 'unfollow') await inbox.forget({ lane });
  await inbox.receive(ours);
  for (const { event } of ours) {
    if (event.unsend) await inbox.forget({ messageKey: hashId('line-message', event.unsend.messageId) });
  }
}

const concernsUs = (event: LineEvent): boolean =>
  event.type === 'unfollow' || event.type === 'unsend' || parseEvent(event) !== undefined;

function toReceived(event: LineEvent, hashId: HashId): ReceivedEvent {
  const id = eventId(event);
  const sender = event.source?.userId ?? event.source?.groupId ?? event.source?.roomId;
  const messageId = event.message?.id;
  return {
    id,
    lane: sender === undefined ? id : hashId('line', sender),
    messageKey: messageId === undefined ? undefined : hashId('line-message', messageId),
    event,
  };
}

/** Images sent together are one thing said, and are answered once. */
function eventId(event: LineEvent): string {
  const set = event.message?.imageSet?.id;
  if (set !== undefined) return `image-set:${set}`;
  return event.webhookEventId ?? createHash('sha256').update(JSON.stringify(event)).digest('base64url');
}
