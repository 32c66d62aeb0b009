import type { Locale } from '../../language/locales.js';
import type { Term } from '../checking-lists.js';
import { languageName, originalTextOf, quoted } from './languages.js';
import { mentionsIn } from './name-mentions.js';
import type { EntryRule } from './rule.js';

const fields = ['title', 'label', 'answer'] as const;

/** One idea has one name in a language (the list: term-list.yaml). */
export const avoidedTerms: EntryRule = {
  name: 'avoided-term',
  level: 'warning',
  check: ({ entry, file }, { knowledge, terms }) => {
    const meant = terms.filter(({ term }) => originalTextOf(entry).includes(term));
    return knowledge.languages.translations.flatMap((locale) =>
      fields.flatMap((field) =>
        adviceOn(entry[field]?.[locale] ?? '', meant, locale).map((advice) => file.problemAt([field, locale], advice)),
      ),
    );
  },
};

function adviceOn(text: string, meant: readonly Term[], locale: Locale): string[] {
  const inText = mentionsIn(text);
  return meant.flatMap(({ term, words }) => {
    const { say, not = [] } = words[locale] ?? {};
    const found = not.filter((word) => inText([word]));
    return found.length === 0
      ? []
      : [
          `${languageName(locale)}の${quoted(found)}は、「${term}」の訳には使いません。「${say}」のように書いてください（term-list.yaml）。`,
        ];
  });
}
