import { genericLanguage } from './generic.js';
import type { LanguageModule } from './language-module.js';
import { en } from './languages/en.js';
import { ja } from './languages/ja.js';
import { pt } from './languages/pt.js';
import { vi } from './languages/vi.js';
import type { Locale } from './locales.js';

/** The languages that the code knows more of than their script. */
export const languageModules: readonly LanguageModule[] = [ja, en, pt, vi];

const byLocale = new Map(languageModules.map((module) => [module.locale, module]));

/** What the code knows of a language; of one that it does not know by name, what its script tells. */
export function languageModule(locale: Locale): LanguageModule {
  const known = byLocale.get(locale);
  if (known) return known;
  const module = genericLanguage(locale);
  byLocale.set(locale, module);
  return module;
}
