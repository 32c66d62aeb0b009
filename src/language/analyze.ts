import { type Analysis, soundPrefix } from './analysis.js';
import type { Locale } from './locales.js';
import { normalize } from './normalize.js';
import { languageModule } from './registry.js';

export const analyze = (text: string, locale: Locale): Analysis => languageModule(locale).analyze(normalize(text));

/** The words of a normalized text in their base form. */
export const stemsOf = (normalized: string, locale: Locale): string[] => languageModule(locale).stems(normalized);

/** Whether a feature is a piece of how a Japanese text sounds. */
export const isSound = (feature: string): boolean => feature.startsWith(soundPrefix);
