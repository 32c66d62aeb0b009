import type { Entry } from '../../knowledge/entry.js';
import { listIn, type Locale } from '../../language/locales.js';
import { languageName } from './languages.js';
import type { CheckContext, EntryRule } from './rule.js';

const leastShare = 1 / 3;

/** Who asks and reads only the title again, and whom to ring, feels brushed off. */
export const ownContent: EntryRule = {
  name: 'own-content',
  level: 'warning',
  check: ({ entry, file }, context) =>
    context.knowledge.languages.locales.flatMap((locale) => {
      const share = ownShare(entry, locale, context);
      if (share === undefined || share >= leastShare) return [];
      return [
        file.problemAt(
          ['answer', locale],
          `${languageName(locale)}の答えは、この項目だけの中身が${Math.round(share * 100)}%です（題名・政策の名前・「書かれていません」・聞く所のほか）。出典の事実を足すか、決まり文句をへらしてください。`,
        ),
      ];
    }),
};

/**
 * How much of an answer is about its subject: all but its title, names of policies, and sentences that could stand in
 * any answer (the list: frame-words.yaml). Undefined where there is no answer.
 */
export function ownShare(
  entry: Entry,
  locale: Locale,
  { knowledge, frameWords }: Pick<CheckContext, 'knowledge' | 'frameWords'>,
): number | undefined {
  const answer = entry.answer[locale];
  if (answer === undefined) return undefined;
  const words = listIn(frameWords, locale);
  const names = [entry.title, ...knowledge.policies.map(({ name }) => name)].flatMap((name) => name[locale] ?? []);
  const own = sentencesOf(answer, locale)
    .filter((sentence) => !words.some((word) => sentence.includes(word)))
    .map((sentence) => names.reduce((rest, name) => rest.replaceAll(name, ''), sentence));
  return own.join('').length / sentencesOf(answer, locale).join('').length;
}

const sentencesOf = (text: string, locale: Locale): string[] =>
  [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment.trim());
