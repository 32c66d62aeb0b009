import type { Content } from '../conversation/content.js';
import { ContentError, type Problem } from '../errors.js';

/** How the latest reading of the content files ended. After a refusal the content before it serves on. */
export type LastLoad = ({ outcome: 'loaded' } | Unusable) & { at: Date };

type Unusable =
  /** The files have problems, which staff can mend. */
  | { outcome: 'refused'; problems: readonly Problem[] }
  /** Something that nobody foresaw. */
  | { outcome: 'failed'; error: unknown };

export interface LiveContent {
  current(): Content;
  /** When the current content was loaded. */
  loadedAt(): Date;
  lastLoad(): LastLoad;
  /** Reads everything anew; calls during a reading lead to one more reading together. Never fails. */
  reload(): Promise<void>;
}

/** Hears of every reading that counted, with the content that is in use after it. */
export type ReportLoad = (load: LastLoad, content: Content) => void;

interface Dependencies {
  load(): Promise<Content>;
  now(): Date;
  report: ReportLoad;
}

/**
 * The content in use, replaced whole or not at all.
 * @throws {ContentError} if there is nothing to begin with.
 */
export async function createLiveContent({ load, now, report }: Dependencies): Promise<LiveContent> {
  let content = await load();
  let loadedAt = now();
  let lastLoad: LastLoad = { outcome: 'loaded', at: loadedAt };
  let reading: Promise<void> | undefined;
  let isOutdated = false;
  report(lastLoad, content);

  const readOnce = async () => {
    isOutdated = false;
    const result = await attempt(load);
    // Files that changed meanwhile may have been read half written: the next reading tells.
    if (result.outcome !== 'loaded' && isOutdated) return;
    lastLoad = { ...result, at: now() };
    if (result.outcome === 'loaded') {
      content = result.content;
      loadedAt = lastLoad.at;
    }
    report(lastLoad, content);
  };
  const readUntilCurrent = async (): Promise<void> => {
    await readOnce();
    if (isOutdated) await readUntilCurrent();
  };
  return {
    current: () => content,
    loadedAt: () => loadedAt,
    lastLoad: () => lastLoad,
    reload() {
      isOutdated = true;
      reading ??= readUntilCurrent().finally(() => {
        reading = undefined;
      });
      return reading;
    },
  };
}

type Attempt = { outcome: 'loaded'; content: Content } | Unusable;

async function attempt(load: () => Promise<Content>): Promise<Attempt> {
  try {
    return { outcome: 'loaded', content: await load() };
  } catch (error) {
    return error instanceof ContentError
      ? { outcome: 'refused', problems: error.problems }
      : { outcome: 'failed', error };
  }
}
