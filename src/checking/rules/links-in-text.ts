import type { EntryRule } from './rule.js';

/** LINE makes no link of an address inside a card; a button does. */
export const linksInText: EntryRule = {
  name: 'links-in-text',
  level: 'warning',
  check: ({ entry, file }, { knowledge }) =>
    knowledge.languages.locales
      .filter((locale) => /https?:\/\/|www\.|\S@\S+\.\S/.test(entry.answer[locale] ?? ''))
      .map((locale) =>
        file.problemAt(
          ['answer', locale],
          '答えの中のアドレスは、押しても開きません。ここから消して、knowledge/sources の url に書いてください（ボタンになります）。',
        ),
      ),
};
