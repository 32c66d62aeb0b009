import type { Entry } from '../../knowledge/entry.js';
import type { CheckContext } from './rule.js';

/** What an entry's text may lean on: all that we keep of the pages that it names. */
export const factsOf = (entry: Entry, { knowledge }: Pick<CheckContext, 'knowledge'>): string =>
  entry.sources.flatMap((id) => knowledge.sources[id]?.facts ?? []).join('\n');

/** Without any facts nothing can be compared; another finding says so. */
export const hasFacts = (entry: Entry, { knowledge }: Pick<CheckContext, 'knowledge'>): boolean =>
  entry.sources.some((id) => (knowledge.sources[id]?.facts ?? []).length > 0);

/** Where to look and where to add, for a clerk. */
export const factsPlace = (entry: Entry): string => `knowledge/sources の ${entry.sources.join('、')} の facts`;
