import { z } from 'zod';
import { localeCode } from '../../language/locales.js';
import type { QuestionFilter } from '../../questions/question-review.js';
import { periodQuery, startOf } from '../period.js';

const query = z.object({ days: periodQuery, locale: localeCode.optional().catch(undefined) });

/** Without a locale: every language. */
export type AskedFilter = z.infer<typeof query>;

export const readFilter = (value: unknown): AskedFilter => query.parse(value);

export const filterSince = ({ days, locale }: AskedFilter, now: number): QuestionFilter => ({
  since: startOf(days, now),
  locale,
});

/** The filter as the query of an address. */
export function filterQuery({ days, locale }: AskedFilter): string {
  const fields = locale === undefined ? { days: String(days) } : { days: String(days), locale };
  return new URLSearchParams(fields).toString();
}
