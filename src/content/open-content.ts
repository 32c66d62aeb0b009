import type { Trainer } from '../learning/trainer.js';
import { createLiveContent, type LiveContent, type ReportLoad } from './live-content.js';
import { type ContentFolders, loadContent } from './load-content.js';
import { watchFolders } from './watch-folders.js';

export interface OpenContent extends LiveContent {
  /** Ends the watching, and gives up what is being learned. */
  close(): Promise<void>;
}

interface Dependencies {
  trainer: Trainer;
  report: ReportLoad;
  now(): number;
}

/**
 * The content of the folders, read anew whenever they change.
 * @throws {ContentError} if there is nothing to begin with.
 */
export async function openContent(
  folders: ContentFolders,
  { trainer, report, now }: Dependencies,
): Promise<OpenContent> {
  let live: LiveContent | undefined;
  let changedEarly = false;
  // Watched before it is read, so that no change falls between the two.
  const watch = await watchFolders([folders.knowledge, folders.locales], () => {
    if (live) void live.reload();
    else changedEarly = true;
  });
  let closed = false;
  const close = async () => {
    closed = true;
    watch.close();
    await trainer.close();
  };
  try {
    live = await createLiveContent({
      load: () => loadContent(folders, trainer),
      now: () => new Date(now()),
      report: (load, content) => closed || report(load, content),
    });
    if (changedEarly) void live.reload();
    return { ...live, close };
  } catch (error) {
    await close();
    throw error;
  }
}
