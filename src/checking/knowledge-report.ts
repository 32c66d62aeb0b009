import type { LastLoad } from '../content/live-content.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { type CheckedKnowledge, checkKnowledge } from './check-knowledge.js';
import type { CheckedFolders } from './check-texts.js';

interface State {
  knowledge: Knowledge;
  lastLoad: LastLoad;
  /** As 2026-12-01: texts grow old by themselves. */
  today: string;
}

/** The check of the knowledge folder, made anew only when something has changed: it takes a second of the bot's time. */
export function createKnowledgeReport(
  folders: CheckedFolders,
  { state, now }: { state(): State; now(): number },
): () => Promise<CheckedKnowledge> {
  let last: { of: State; checked: Promise<CheckedKnowledge> } | undefined;
  return () => {
    const of = state();
    if (last && isSame(last.of, of)) return last.checked;
    last = { of, checked: checkKnowledge(folders, { now: new Date(now()) }) };
    return last.checked;
  };
}

const isSame = (a: State, b: State): boolean =>
  a.knowledge === b.knowledge && a.lastLoad === b.lastLoad && a.today === b.today;
