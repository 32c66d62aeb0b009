import type { Problem } from '../../errors.js';
import type { EntryInFile } from '../../knowledge/references.js';
import { factsOf, factsPlace, hasFacts } from './facts-of.js';
import { phonesIn, phonesMissing } from './figures/phones.js';
import { languageName, originalTextOf, textsOf } from './languages.js';
import type { CheckContext, EntryRule } from './rule.js';

/** A wrong telephone number is worse than none. */
export const telephoneNumbers: EntryRule = {
  name: 'telephone-numbers',
  level: 'warning',
  check: (checked, context) => [...differingPhones(checked, context), ...unknownPhones(checked, context)],
};

function differingPhones({ entry, file }: EntryInFile, { knowledge }: CheckContext): Problem[] {
  const japanese = phonesIn(originalTextOf(entry)).phones;
  return textsOf(entry, knowledge.languages.translations).flatMap(({ locale, text }) =>
    phonesMissing(japanese, phonesIn(text).phones).map(({ written }) =>
      file.problemAt(
        ['answer', locale],
        `日本語の文の電話番号「${written}」が、${languageName(locale)}の文にありません。番号を日本語とくらべて直してください。`,
      ),
    ),
  );
}

function unknownPhones({ entry, file }: EntryInFile, context: CheckContext): Problem[] {
  if (!hasFacts(entry, context)) return [];
  const known = phonesIn(factsOf(entry, context)).phones;
  const unknown = (text: string, path: readonly PropertyKey[]) =>
    phonesMissing(phonesIn(text).phones, known).map(({ written }) =>
      file.problemAt(
        path,
        `電話番号「${written}」は、出典の文（${factsPlace(entry)}）にありません。番号を確かめて直すか、その番号が書いてあるページを sources と facts に書き足してください。`,
      ),
    );
  return [
    ...textsOf(entry, context.knowledge.languages.locales).flatMap(({ locale, text }) =>
      unknown(text, ['answer', locale]),
    ),
    ...(entry.phones ?? []).flatMap(({ number }, at) => unknown(number, ['phones', at])),
  ];
}
