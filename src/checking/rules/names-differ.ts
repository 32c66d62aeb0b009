import { defaultLocale, type Locale } from '../../language/locales.js';
import type { ProperName } from '../checking-lists.js';
import { languageNames, textOf, translations } from './languages.js';
import { mentionsIn, type Mentions } from './name-mentions.js';
import type { EntryRule } from './rule.js';

/** Places, people and offices must be the same in every language (the list: proper-names.yaml). */
export const namesDiffer: EntryRule = {
  name: 'names-differ',
  level: 'warning',
  check({ entry, file }, { properNames }) {
    const inJapanese = mentionsIn(textOf(entry, defaultLocale));
    return translations.flatMap((locale) => {
      const inTranslation = mentionsIn(textOf(entry, locale));
      return properNames
        .flatMap((name) => difference(name, locale, inJapanese, inTranslation) ?? [])
        .map((message) => file.problemAt(['answer', locale], message));
    });
  },
};

function difference(
  name: ProperName,
  locale: Locale,
  inJapanese: Mentions,
  inTranslation: Mentions,
): string | undefined {
  const isOriginal = inJapanese(name.ja);
  if (isOriginal === inTranslation([...name[locale], ...name.ja])) return undefined;
  const language = languageNames[locale];
  return isOriginal
    ? `日本語の文の「${name.ja[0]}」（${name[locale].join(' / ')}）が、${language}の文にありません。名前を日本語とくらべて直してください。`
    : `${language}の文にある「${name[locale][0]}」（${name.ja[0]}）が、日本語の文にありません。名前を日本語とくらべて直してください。`;
}
