import type { Logger } from '../logger.js';
import type { Inbox, InboxChannel, ReceivedEvent } from './inbox.js';
import type { InboxMetrics } from './inbox-metrics.js';
import { createInboxWorker } from './inbox-worker.js';

/** A channel's inbox at work: what is received is answered, now or after a crash. */
export interface OpenInbox<Payload> {
  /** Resolves when the events are safe: the channel may be told so then. */
  receive(events: readonly ReceivedEvent<Payload>[]): Promise<void>;
  forget: Inbox<Payload, unknown>['forget'];
  /** Something may be there to answer. */
  wake(): void;
  /** Resolves when nothing is left that could be done now. */
  idle(): Promise<void>;
  /** Takes nothing more, and resolves when what was taken is done. */
  close(): Promise<void>;
}

/** Opens the inbox of a channel: the one way of a channel to the database. */
export type InboxOpener = <Payload, Begun>(channel: InboxChannel<Payload, Begun>) => OpenInbox<Payload>;

interface Dependencies {
  store<Payload, Begun>(channel: InboxChannel<Payload, Begun>): Inbox<Payload, Begun>;
  metrics: InboxMetrics;
  now(): number;
  log: Logger;
}

export const createInboxOpener =
  ({ store, metrics, now, log }: Dependencies): InboxOpener =>
  (channel) => {
    const inbox = store(channel);
    const onSettled = metrics.count(channel.name, inbox);
    const worker = createInboxWorker(channel, { inbox, onSettled, now, log });
    return {
      receive: (events) => inbox.receive(events),
      forget: (what) => inbox.forget(what),
      wake: worker.wake,
      idle: worker.idle,
      close: worker.stop,
    };
  };
