import type { Knowledge } from '../../knowledge/knowledge.js';
import type { Usage } from '../../questions/question-review.js';
import type { Words } from '../words.js';
import { outcomeGroupOf } from './outcome-groups.js';

/** Every count as a row: what was done, and the votes. */
export function usageTable({ uses, votes }: Usage, knowledge: Knowledge, words: Words): string[][] {
  const { columns, channels } = words.usage;
  const titleOf = (id: string | undefined) => (id === undefined ? '' : (knowledge.find(id)?.title.ja ?? id));
  return [
    [columns.day, columns.channel, columns.language, columns.what, columns.entry, columns.count],
    ...uses.map((use) => [
      use.day,
      channels[use.channel],
      words.locales[use.locale],
      `${use.did === 'utterance' ? words.usage.typed : words.usage.pressed}: ${words.outcomes[outcomeGroupOf(use.outcome)]}`,
      titleOf(use.subject),
      String(use.count),
    ]),
    ...votes.map((vote) => [
      vote.day,
      channels[vote.channel],
      words.locales[vote.locale],
      vote.verdict === 'helpful' ? words.usage.helpful : words.usage.unhelpful,
      titleOf(vote.entryId),
      String(vote.count),
    ]),
  ];
}
