import type { Entry } from '../../knowledge/entry.js';
import type { CheckContext } from './rule.js';

/** What an entry's text may lean on: its topic, its policy, what it points to, and whom to ask. */
export function factsOf(entry: Entry, { knowledge, facts }: Pick<CheckContext, 'knowledge' | 'facts'>): string {
  const related = entry.related.map((id) => knowledge.find(id)?.topic ?? id);
  // Every answer may name whom to ask.
  const { contact } = knowledge.city.roles;
  const topics = [entry.topic, ...(entry.policy === undefined ? [] : [entry.policy]), ...related, contact];
  return topics.flatMap((topic) => facts[topic] ?? []).join('\n');
}

/** Without a text of its topic nothing can be compared. */
export const hasFacts = (entry: Entry, { facts }: Pick<CheckContext, 'facts'>): boolean =>
  facts[entry.topic] !== undefined;
