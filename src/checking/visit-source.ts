import type { Source } from '../knowledge/source.js';

/** What a page has become since somebody read it. */
export type PageState =
  | { kind: 'same' }
  | { kind: 'changed'; updated: string }
  | { kind: 'gone'; status: number }
  | { kind: 'unreachable'; reason: string };

const patienceMs = 10_000;

/** How Japanese offices date their pages: 更新日：2024年7月24日, with tags and blanks between. */
const updatedOn = /更新日(?:\s|&nbsp;|[：:]|<[^>]*>)*(\d{4})年\s*(\d{1,2})月\s*(\d{1,2})日/;

/** Asks for the page, as the city's server has it now. */
export async function visitSource({ url, updated, read }: Source): Promise<PageState> {
  if (url === undefined) return { kind: 'same' };
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patienceMs) });
    if (!response.ok) return { kind: 'gone', status: response.status };
    const now = updateDayIn(await response.text());
    return now !== undefined && now > (updated ?? read) ? { kind: 'changed', updated: now } : { kind: 'same' };
  } catch (error) {
    return { kind: 'unreachable', reason: error instanceof Error ? error.message : String(error) };
  }
}

function updateDayIn(page: string): string | undefined {
  const [, year, month, day] = updatedOn.exec(page) ?? [];
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}
