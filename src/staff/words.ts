import { en } from './words/en.js';
import { ja } from './words/ja.js';

/** The languages of the console itself: of those who work with it. */
export const staffLanguages = ['ja', 'en'] as const;

export type StaffLanguage = (typeof staffLanguages)[number];

/** All that the console says. The Japanese words are the original. */
export type Words = typeof ja;

export const wordsIn = (language: StaffLanguage): Words => ({ ja, en })[language];
