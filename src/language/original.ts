import type { Locale } from './locales.js';

/** The language whose text the others follow, and which stands in where another is missing. */
export const original: Locale = 'ja';
