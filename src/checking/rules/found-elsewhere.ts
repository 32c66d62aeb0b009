import type { Content } from '../../conversation/content.js';
import type { Problem } from '../../errors.js';
import type { EntryInFile } from '../../knowledge/references.js';
import { listIn } from '../../language/locales.js';
import { originalOf } from '../../language/original.js';

/** Examples whose question leads to another entry: what is like them goes astray too. */
export function examplesFoundElsewhere(entries: readonly EntryInFile[], content: Content): Problem[] {
  return content.knowledge.languages.locales.flatMap((locale) => {
    const misplaced = new Map(content.search.misplaced(locale).map((found) => [found.text, found]));
    return entries.flatMap(({ entry, examples }) =>
      listIn(entry.examples, locale).flatMap((text, at) => {
        const found = misplaced.get(text);
        const advice =
          urgentAdvice(text, entry.id, content) ??
          (found?.passageId === entry.id ? elsewhereAdvice(text, found.foundFirst, content) : undefined);
        const problem = advice === undefined ? undefined : examples[locale]?.problemAt(['examples', at], advice);
        return problem ? [problem] : [];
      }),
    );
  });
}

const elsewhereAdvice = (text: string, id: string, content: Content): string =>
  `「${text}」は、「${nameOf(id, content)}」の項目が先に見つかります。どちらの質問か分かる言い方に変えるか、合うほうの項目に移してください。`;

/** Words about life and death come before any search. */
function urgentAdvice(text: string, id: string, content: Content): string | undefined {
  const urgent = content.phrases.urgentEntry(text);
  if (urgent === undefined || urgent === id) return undefined;
  return `「${text}」には、命にかかわる言葉（urgent.yaml）があるので、「${nameOf(urgent, content)}」が先に答えます。言い方を変えるか、この例文を消してください。`;
}

const nameOf = (id: string, { knowledge }: Content): string => {
  const entry = knowledge.find(id);
  return entry ? `${originalOf(entry.title)}（${id}）` : id;
};
