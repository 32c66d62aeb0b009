import { genericLanguage } from './generic.js';
import type { LanguageModule } from './language-module.js';
import { en } from './languages/en.js';
import { ja } from './languages/ja.js';
import { pt } from './languages/pt.js';
import { vi } from './languages/vi.js';
import { type Locale, servingLocale } from './locales.js';

/** The languages that the code knows more of than their script. */
const modules: readonly LanguageModule[] = [ja, en, pt, vi];

const byLocale = new Map(modules.map((module) => [module.locale, module]));

/** What the code knows of a language; of one that it does not know by name, what its script tells. */
export function languageModule(locale: Locale): LanguageModule {
  const known = byLocale.get(locale) ?? moduleFor(locale);
  byLocale.set(locale, known);
  return known;
}

/** Another way of writing a language (pt-PT, ja-x-easy) is read as the language itself. */
function moduleFor(locale: Locale): LanguageModule {
  const served = servingLocale(
    locale,
    modules.map((module) => module.locale),
  );
  const module = modules.find((one) => one.locale === served);
  return module ? { ...module, locale } : genericLanguage(locale);
}
