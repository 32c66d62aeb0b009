import type { StaffLanguage } from './words.js';

const tags: Readonly<Record<StaffLanguage, string>> = { ja: 'ja-JP', en: 'en-GB' };

/** Staff work in Japan, wherever the server stands. */
const timeZone = 'Asia/Tokyo';

export const dayText = (time: number, language: StaffLanguage): string =>
  new Intl.DateTimeFormat(tags[language], { timeZone, month: 'short', day: 'numeric' }).format(time);

export const timeText = (time: number, language: StaffLanguage): string =>
  new Intl.DateTimeFormat(tags[language], { timeZone, dateStyle: 'long', timeStyle: 'short' }).format(time);
