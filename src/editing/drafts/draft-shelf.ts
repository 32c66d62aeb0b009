import type { Draft, DraftState } from './draft.js';

/** Where drafts lie for an hour. */
export interface DraftShelf {
  keep(draft: Draft): void;
  find(id: string): Draft | undefined;
  /** Of a draft that is gone: nothing happens. */
  move(id: string, state: DraftState): void;
  drop(id: string): void;
}

/** An office has a few people; whoever opens many drafts loses the oldest. */
const mostDrafts = 20;
const keptMs = 60 * 60 * 1_000;

export function createShelf(now: () => number): DraftShelf {
  const drafts = new Map<string, { draft: Draft; goodUntil: number }>();
  const find = (id: string): Draft | undefined => {
    const kept = drafts.get(id);
    return kept && now() < kept.goodUntil ? kept.draft : undefined;
  };
  return {
    keep(draft) {
      for (const id of drafts.keys()) if (!find(id)) drafts.delete(id);
      const [oldest] = drafts.keys();
      if (drafts.size >= mostDrafts && oldest !== undefined) drafts.delete(oldest);
      drafts.set(draft.id, { draft, goodUntil: now() + keptMs });
    },
    find,
    move(id, state) {
      const kept = drafts.get(id);
      if (kept) drafts.set(id, { ...kept, draft: { ...kept.draft, state } });
    },
    drop: (id) => void drafts.delete(id),
  };
}
