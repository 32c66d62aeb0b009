import { listIn } from '../../language/locales.js';
import { languageName } from './languages.js';
import type { EntryRule } from './rule.js';

/** Below so many, what people say in other words often goes astray. */
const enough = 15;

/** An entry is found without any examples, but seldom. */
export const fewExamples: EntryRule = {
  name: 'few-examples',
  level: 'hint',
  check: ({ entry, examples }, { knowledge }) =>
    knowledge.languages.locales.flatMap((locale) => {
      const file = examples[locale];
      const { length } = listIn(entry.examples, locale);
      // Where the entry has no text, that comes first.
      if (!file?.isReadable || length >= enough || entry.answer[locale] === undefined) return [];
      return [
        file.problemAt(
          ['examples'],
          `${languageName(locale)}の例文が${length}文です。${enough}文くらいあると、ちがう言い方の質問でも見つかりやすくなります。`,
        ),
      ];
    }),
};
