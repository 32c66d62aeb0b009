import type { Problem } from '../../errors.js';
import { labelLength } from '../../knowledge/entry.js';
import { labelOf, shortTitle } from '../../knowledge/label.js';
import type { EntryInFile } from '../../knowledge/references.js';
import { graphemeCount } from '../../language/graphemes.js';
import type { Languages } from '../../language/languages.js';
import { normalize } from '../../language/normalize.js';
import { languageName } from './languages.js';
import type { EntryRule } from './rule.js';

/** A title that does not fit on a button is shortened by rule, and reads less well than what a person writes. */
export const missingLabel: EntryRule = {
  name: 'missing-label',
  level: 'hint',
  check: ({ entry: { title, label }, file }, { knowledge: { languages } }) =>
    languages.locales.flatMap((locale) => {
      const text = title[locale];
      if (text === undefined || graphemeCount(text) <= labelLength || label?.[locale] !== undefined) return [];
      return [
        file.problemAt(
          ['label', locale],
          `${languageName(locale)}の短い名前（label）がありません。ボタンには「${shortTitle(text, locale)}」と出ます。${labelLength}文字までで書き足してください。`,
        ),
      ];
    }),
};

/** Two buttons that look alike: nobody can choose between them, by pressing or by typing. */
export function sharedLabels(entries: readonly EntryInFile[], languages: Languages): Problem[] {
  return languages.locales.flatMap((locale) => {
    const owners = new Map<string, string>();
    return entries.flatMap(({ entry, file }) => {
      const label = labelOf(entry, locale, languages);
      const owner = owners.get(normalize(label));
      owners.set(normalize(label), owner ?? entry.id);
      return owner === undefined
        ? []
        : [
            file.problemAt(
              ['label', locale],
              `${languageName(locale)}のボタンの名前「${label}」は ${owner} と同じです。label をほかの言い方にしてください。`,
            ),
          ];
    });
  });
}
