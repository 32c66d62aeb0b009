import { original } from '../../language/original.js';
import { factsOf, factsPlace, hasFacts } from './facts-of.js';
import { figuresIn, figuresMissing } from './figures/figures-in.js';
import { originalTextOf, quoted } from './languages.js';
import type { EntryRule } from './rule.js';

/** Up to ten a writer may count what the source lists: 「３つの組み合わせ」. */
const isCount = (figure: string): boolean => /^\d+$/.test(figure) && Number(figure) <= 10;

/** The bot may say only what the source says. */
export const figuresNotInSource: EntryRule = {
  name: 'figures-not-in-source',
  level: 'warning',
  check({ entry, file }, context) {
    if (!hasFacts(entry, context)) return [];
    const source = figuresIn(factsOf(entry, context), original);
    const unknown = figuresMissing(figuresIn(originalTextOf(entry), original), source).filter(
      (figure) => !isCount(figure),
    );
    if (unknown.length === 0) return [];
    return [
      file.problemAt(
        ['answer', original],
        `${quoted(unknown)}は、出典の文（${factsPlace(entry)}）にありません。出典とくらべて直すか、その数字が書いてあるページを sources と facts に書き足してください。`,
      ),
    ];
  },
};
