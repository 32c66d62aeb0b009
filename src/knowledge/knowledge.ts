import type { PerLocale } from '../language/locales.js';
import type { Entry, Policy, SmallTalkKind, Source } from './entry.js';

/** All that staff keep, checked and linked: everything the bot may say about the city, and what people ask. */
export interface Knowledge {
  readonly entries: readonly Entry[];
  readonly policies: readonly Policy[];
  readonly sources: Readonly<Record<string, Source>>;
  /** What nobody here can answer, per locale. */
  readonly outOfScope: PerLocale<readonly string[]>;
  readonly smallTalk: Readonly<Partial<Record<SmallTalkKind, PerLocale<readonly string[]>>>>;
  /** Phrases about life and death, by the entry that answers them. */
  readonly urgent: Readonly<Record<string, PerLocale<readonly string[]>>>;
  find(id: string): Entry | undefined;
  policyOf(entry: Entry): Policy | undefined;
}

export type KnowledgeParts = Omit<Knowledge, 'find' | 'policyOf'>;

export function createKnowledge(parts: KnowledgeParts): Knowledge {
  const byId = new Map(parts.entries.map((entry) => [entry.id, entry]));
  return {
    ...parts,
    find: (id) => byId.get(id),
    policyOf: (entry) => parts.policies.find((policy) => policy.id === entry.policy),
  };
}
