import { listIn, type Locale } from '../../language/locales.js';
import { originalOf } from '../../language/original.js';
import type { ProperName } from '../checking-lists.js';
import { languageName, originalTextOf, textsOf } from './languages.js';
import { mentionsIn, type Mentions } from './name-mentions.js';
import type { EntryRule } from './rule.js';

/** Places, people and offices must be the same in every language (the list: proper-names.yaml). */
export const namesDiffer: EntryRule = {
  name: 'names-differ',
  level: 'warning',
  check({ entry, file }, { knowledge, properNames }) {
    const inJapanese = mentionsIn(originalTextOf(entry));
    return textsOf(entry, knowledge.languages.translations).flatMap(({ locale, text }) => {
      const inTranslation = mentionsIn(text);
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
  const [japanese, translated] = [originalOf(name), listIn(name, locale)];
  const isOriginal = inJapanese(japanese);
  // Of a name without a form in this language nothing can be said.
  if (translated.length === 0 || isOriginal === inTranslation([...translated, ...japanese])) return undefined;
  const language = languageName(locale);
  return isOriginal
    ? `日本語の文の「${japanese[0]}」（${translated.join(' / ')}）が、${language}の文にありません。名前を日本語とくらべて直してください。`
    : `${language}の文にある「${translated[0]}」（${japanese[0]}）が、日本語の文にありません。名前を日本語とくらべて直してください。`;
}
