import { randomUUID } from 'node:crypto';
import PQueue from 'p-queue';
import type { LiveContent } from '../../content/live-content.js';
import type { Logger } from '../../logger.js';
import type { Draft } from './draft.js';
import type { EntryChange } from './entry-change.js';
import { canBePublished, type PreviewDependencies, previewChange } from './preview-change.js';
import { createShelf } from './draft-shelf.js';
import { proposeChange, writeProposed } from './proposed-file.js';

/** The changes that staff are making, in memory: after a restart they begin again. */
export interface Drafts {
  /**
   * Begins a draft; what it would do is looked at in the background.
   * @throws {ChangeRefusedError} if there is nothing to change, or no way to.
   */
  propose(change: EntryChange, turnIds: readonly string[]): Draft;
  find(id: string): Draft | undefined;
  /**
   * Writes the files and has them read. A draft that is not ready, or has errors, stays as it is.
   * @throws {ChangeRefusedError} if a file was changed since; nothing is written then.
   */
  publish(id: string): Promise<void>;
  drop(id: string): void;
}

interface Dependencies extends Omit<PreviewDependencies, 'content'> {
  live: Pick<LiveContent, 'current' | 'lastLoad' | 'reload'>;
  markHandled(turnIds: readonly string[]): Promise<void>;
  log: Logger;
  now(): number;
}

export function createDrafts({ live, markHandled, log, now, ...dependencies }: Dependencies): Drafts {
  const drafts = createShelf(now);
  // One after the other: each takes memory and processor time that residents need.
  const queue = new PQueue({ concurrency: 1 });
  const { folders, today } = dependencies;

  const look = async ({ id, proposal, change }: Draft): Promise<void> => {
    if (!drafts.find(id)) return;
    const own = change.kind === 'examples' ? change.examples.map(({ text }) => text) : [];
    try {
      const preview = await previewChange(proposal, own, { ...dependencies, content: live.current });
      drafts.move(id, { kind: 'ready', preview });
    } catch (error) {
      log.error({ event: 'draft_failed', err: error });
      drafts.move(id, { kind: 'failed' });
    }
  };
  return {
    propose(change, turnIds) {
      const proposal = proposeChange(change, {
        folder: folders.knowledge,
        knowledge: live.current().knowledge,
        today: today(),
      });
      const draft: Draft = { id: randomUUID(), change, proposal, turnIds, state: { kind: 'checking' } };
      drafts.keep(draft);
      void queue.add(() => look(draft));
      return draft;
    },
    find: drafts.find,
    async publish(id) {
      const draft = drafts.find(id);
      if (draft?.state.kind !== 'ready' || !canBePublished(draft.state.preview)) return;
      writeProposed(draft.proposal, folders.knowledge);
      drafts.move(id, { kind: 'publishing' });
      log.info({ event: 'draft_published', entry: draft.change.entryId, change: draft.change.kind });
      await markHandled(draft.turnIds);
      void live
        .reload()
        .then(() => drafts.move(id, { kind: live.lastLoad().outcome === 'loaded' ? 'published' : 'not-taken' }));
    },
    drop: drafts.drop,
  };
}
