import type { Words } from './visit.js';

/** Staff work in Japan, wherever the server stands. */
const timeZone = 'Asia/Tokyo';

export const dayText = (time: number, { t }: Words): string =>
  new Intl.DateTimeFormat(t('dates_as'), { timeZone, month: 'short', day: 'numeric' }).format(time);

export const timeText = (time: number, { t }: Words): string =>
  new Intl.DateTimeFormat(t('dates_as'), { timeZone, dateStyle: 'long', timeStyle: 'short' }).format(time);
