import { hasKana, hasKanji } from '../../language/scripts.js';
import { foldLatin, wordsOf } from '../../language/normalize.js';

/** Tells whether a text names something, under any of the spellings. */
export type Mentions = (spellings: readonly string[]) => boolean;

/**
 * Upper case, marks and signs do not count: "Shōwa-chō" is "Showa-cho". In Japanese neither do blanks: 臂 泰雄 is 臂泰雄.
 * Latin names are whole words: "Ota" is not in "pilota".
 */
export function mentionsIn(text: string): Mentions {
  const inWords = words(text);
  const joined = inWords.replaceAll(' ', '');
  return (spellings) =>
    spellings.some((spelling) => {
      const name = words(spelling);
      return hasKanji(name) || hasKana(name) ? joined.includes(name.replaceAll(' ', '')) : inWords.includes(name);
    });
}

function words(text: string): string {
  // Amid Japanese, Latin words have no blanks around them: PPP・PFIなど.
  const apart = foldLatin(text.normalize('NFKC').toLowerCase()).replace(/[\p{Script=Latin}\d]+/gu, ' $& ');
  return ` ${wordsOf(apart).join(' ')} `;
}
