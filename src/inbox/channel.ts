import type { RequestHandler } from 'express';

/** A way in which people reach the bot, open as long as the process lives. */
export interface Channel {
  /** Tried before any body is read: a signature is made over the raw bytes. */
  route: RequestHandler;
  /** Resolves when nothing is left that could be answered now. */
  idle(): Promise<void>;
  /** Takes nothing more, and resolves when what was taken is done. */
  close(): Promise<void>;
}
