import { basename, dirname } from 'node:path';
import type { Entry } from '../../knowledge/entry.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import { originalOf } from '../../language/original.js';

/** Policies by number, in each its own text first, then its initiatives in their order; what belongs to no policy last. */
export function inReadingOrder({ entries, policies }: Knowledge): Entry[] {
  const order = policies
    .toSorted((a, b) => a.number - b.number)
    .flatMap(({ id, initiatives }) => [id, ...initiatives].map((topic) => `${id}/${topic}`));
  const place = (entry: Entry): number => {
    if (entry.policy === undefined) return folderOf(entry) === 'referrals' ? order.length + 2 : order.length + 1;
    const found = order.indexOf(`${entry.policy}/${entry.topic}`);
    return found === -1 ? order.length : found;
  };
  return entries.toSorted((a, b) => place(a) - place(b) || Number(a.id !== a.topic) - Number(b.id !== b.topic));
}

/** The sheet on which an entry stands. */
export function sheetNameOf(entry: Entry, knowledge: Knowledge): string {
  const policy = knowledge.policyOf(entry);
  if (policy === undefined) return folderOf(entry) === 'referrals' ? '紹介先' : '一般';
  return asSheetName(`政策${policy.number}_${originalOf(policy.name)}`);
}

/** Excel allows 31 characters and none of these. */
export const asSheetName = (text: string): string => text.replace(/[\\/?*[\]:']/g, '・').slice(0, 31);

const folderOf = (entry: Entry): string => basename(dirname(entry.file));
