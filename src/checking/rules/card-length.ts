import stringWidth from 'string-width';
import type { Locale } from '../../language/locales.js';
import { isFullWidth } from '../../language/scripts.js';
import { languageName } from './languages.js';
import type { EntryRule } from './rule.js';

/**
 * A card on a phone of 375 points has lines of some 17 full-width characters. LINE sets no limit, but beyond this the
 * title and the buttons are not on one screen with the text.
 */
const lineWidth = 17;
const maxLines = 20;

export const cardLength: EntryRule = {
  name: 'card-length',
  level: 'warning',
  check: ({ entry, file }, { knowledge }) =>
    knowledge.languages.locales.flatMap((locale) => {
      const lines = linesOf(entry.answer[locale] ?? '');
      if (lines <= maxLines) return [];
      return [
        file.problemAt(
          ['answer', locale],
          `${languageName(locale)}の答えが長すぎます（スマートフォンで約${lines}行）。${maxLines}行（${mostCharacters(locale)}字くらい）までに短くするか、項目を二つに分けてください。`,
        ),
      ];
    }),
};

/** Full-width characters take the room of two others. */
const linesOf = (text: string): number =>
  text
    .trim()
    .split('\n')
    .reduce((lines, paragraph) => lines + Math.max(1, Math.ceil(stringWidth(paragraph) / (2 * lineWidth))), 0);

const mostCharacters = (locale: Locale): number => maxLines * lineWidth * (isFullWidth(locale) ? 1 : 2);
