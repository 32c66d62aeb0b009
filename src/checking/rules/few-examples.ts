import { locales } from '../../language/locales.js';
import { languageNames } from './languages.js';
import type { EntryRule } from './rule.js';

/** Below so many, what people say in other words often goes astray. */
const enough = 15;

/** An entry is found without any examples, but seldom. */
export const fewExamples: EntryRule = {
  name: 'few-examples',
  level: 'hint',
  check: ({ entry, examples }) =>
    locales
      .filter((locale) => examples[locale].isReadable && entry.examples[locale].length < enough)
      .map((locale) =>
        examples[locale].problemAt(
          ['examples'],
          `${languageNames[locale]}の例文が${entry.examples[locale].length}文です。${enough}文くらいあると、ちがう言い方の質問でも見つかりやすくなります。`,
        ),
      ),
};
