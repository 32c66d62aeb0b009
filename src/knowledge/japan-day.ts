/** Japan has one time zone and no summer time. */
const aheadOfUtcMs = 9 * 60 * 60 * 1_000;

/** The day in Japan as "2026-11-23". */
export const japanDay = (time: number): string => new Date(time + aheadOfUtcMs).toISOString().slice(0, 10);
