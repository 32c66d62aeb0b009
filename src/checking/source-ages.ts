import type { Knowledge } from '../knowledge/knowledge.js';
import type { Source } from '../knowledge/source.js';

/** After half a year a city's divisions have been renamed and its prices have changed. */
export const staleDays = 180;

const dayMs = 24 * 60 * 60 * 1_000;

/** Days since somebody read the page. */
export const ageOf = ({ read }: Pick<Source, 'read'>, today: string): number =>
  Math.floor((Date.parse(today) - Date.parse(read)) / dayMs);

export interface SourceAge {
  id: string;
  source: Source;
  days: number;
  /** The entries that rest on it. */
  usedBy: readonly string[];
}

/** All pages, those that were read the longest ago first, and of these those that say the oldest date. */
export const sourceAges = ({ sources, entries }: Knowledge, today: string): SourceAge[] =>
  Object.entries(sources)
    .map(([id, source]) => ({
      id,
      source,
      days: ageOf(source, today),
      usedBy: entries.filter((entry) => entry.sources.includes(id)).map((entry) => entry.id),
    }))
    .toSorted((a, b) => b.days - a.days || (a.source.updated ?? '').localeCompare(b.source.updated ?? ''));
