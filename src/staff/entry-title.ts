import type { Knowledge } from '../knowledge/knowledge.js';
import { originalOf } from '../language/original.js';

/** What staff know an entry by; of one that is gone, its id. */
export function entryTitle(id: string, { find }: Pick<Knowledge, 'find'>): string {
  const entry = find(id);
  return entry ? originalOf(entry.title) : id;
}
