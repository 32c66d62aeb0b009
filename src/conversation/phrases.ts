import type { Knowledge } from '../knowledge/knowledge.js';
import type { SmallTalk } from '../knowledge/small-talk.js';
import { listIn, type Locale, localesOf } from '../language/locales.js';
import { foldLatin, normalize, wordsOf } from '../language/normalize.js';

/** Words that are recognised as they are, before any search. */
export interface PhraseBook {
  /** The entry that a message about life and death calls for, wherever in the message the words stand. */
  urgentEntry(utterance: string): string | undefined;
  /** Small talk and commands, when they are the whole message: "bom dia", "English please". */
  smallTalk(utterance: string): { talk: SmallTalk; locale: Locale } | undefined;
}

/** "Heeeello!!" and "hello" are one phrase; "ＯＫ" and "ok" too. */
const comparable = (text: string): string =>
  wordsOf(normalize(text))
    .join(' ')
    .replace(/(\p{L})\1{2,}/gu, '$1');

/** Latin words end where the phrase ends ("incêndio na" is not in "incêndio nacional"); Japanese has no blanks. */
const contains = (text: string, phrase: string): boolean =>
  /\p{Script=Latin}/u.test(phrase) ? ` ${text} `.includes(` ${phrase} `) : text.replaceAll(' ', '').includes(phrase);

export function createPhraseBook({ smallTalk, urgent }: Pick<Knowledge, 'smallTalk' | 'urgent'>): PhraseBook {
  const known = new Map<string, { talk: SmallTalk; locale: Locale }>();
  for (const { talk, phrases } of smallTalk) {
    for (const locale of localesOf(phrases)) {
      for (const phrase of listIn(phrases, locale)) known.set(foldLatin(comparable(phrase)), { talk, locale });
    }
  }
  const urgentPhrases = Object.entries(urgent).flatMap(([entryId, phrases]) =>
    Object.values(phrases).flatMap((list) =>
      list.map(comparable).map((phrase) => ({ entryId, phrase, folded: foldLatin(phrase) })),
    ),
  );
  return {
    urgentEntry(utterance) {
      const text = comparable(utterance);
      const typedWithoutMarks = text === foldLatin(text);
      return urgentPhrases.find(({ phrase, folded }) => contains(text, typedWithoutMarks ? folded : phrase))?.entryId;
    },
    smallTalk: (utterance) => known.get(foldLatin(comparable(utterance))),
  };
}
